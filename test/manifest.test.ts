import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { configurationFileName as nameInClient } from '../client/protocol';
import {
  configurationFileName,
  configurationFileSchema,
  configurationSchema,
  readConfigurationSettings,
  rules,
} from '../report';

const root = new URL('../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');

const manifest = z
  .object({
    contributes: z.object({
      commands: z.array(z.object({ command: z.string() })),
      configuration: z.object({ properties: z.record(z.string(), z.looseObject({ default: z.unknown() })) }),
      walkthroughs: z.array(
        z.object({
          steps: z.array(
            z.object({
              id: z.string(),
              description: z.string(),
              media: z.object({ markdown: z.string() }),
              completionEvents: z.optional(z.array(z.string())),
            }),
          ),
        }),
      ),
      jsonValidation: z.array(z.object({ fileMatch: z.string(), url: z.string() })),
    }),
  })
  .parse(JSON.parse(read('package.json')));

const texts = z.record(z.string(), z.string().min(1));
const languages = { en: 'package.nls.json', zh: 'package.nls.zh-cn.json' };
const ids = rules.map((rule) => rule.id);

describe('the manifest', () => {
  it.each(Object.values(languages))('has every text that it names in %s, and no other is there', (file) => {
    const named = [...read('package.json').matchAll(/"%([^%"]+)%"/g)].map(([, key = '']) => key);
    expect(Object.keys(texts.parse(JSON.parse(read(file)))).sort()).toEqual([...new Set(named)].sort());
  });

  it('has settings for every key of the configuration', () => {
    const keys = Object.keys(configurationSchema(ids).shape).map((key) => `gouji.${key}`);
    expect(Object.keys(manifest.contributes.configuration.properties)).toEqual(expect.arrayContaining(keys));
  });

  it('has defaults that set nothing', () => {
    const { properties } = manifest.contributes.configuration;
    const settings = Object.entries(properties).map(([key, setting]) => [
      key.replace('gouji.', ''),
      setting.default,
    ]);
    expect(readConfigurationSettings(Object.fromEntries(settings), ids)).toEqual({
      values: { rules: {} },
      mistakes: [],
    });
  });

  it('has configuration files checked by a schema that is there, is packaged, and knows the same keys', () => {
    const [validation, ...others] = manifest.contributes.jsonValidation;
    expect(others).toEqual([]);
    expect(validation?.fileMatch).toBe(configurationFileName);
    // The client must start fast, and imports nothing of the reports' room for the sake of a name.
    expect(nameInClient).toBe(configurationFileName);
    const url = new URL(validation?.url ?? '', root);
    expect(existsSync(url)).toBe(true);
    expect(read('.vscodeignore')).toContain('!schemas/*.json');
    const schema = z
      .object({ properties: z.record(z.string(), z.unknown()) })
      .parse(JSON.parse(readFileSync(url, 'utf8')));
    expect(Object.keys(schema.properties).sort()).toEqual(
      Object.keys(configurationFileSchema(ids).shape).sort(),
    );
  });

  it.each(Object.values(languages))('has a page for every step of the walkthrough in %s', (file) => {
    const known = texts.parse(JSON.parse(read(file)));
    const steps = manifest.contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
    expect(steps.length).toBeGreaterThan(4);
    const pages = steps.map(({ media }) => known[media.markdown.replaceAll('%', '')] ?? '');
    expect(pages.filter((page) => !existsSync(new URL(page, root)))).toEqual([]);
    expect(new Set(pages).size).toBe(steps.length);
    expect(pages.every((page) => page.startsWith('walkthrough/'))).toBe(true);
    expect(read('.vscodeignore')).toContain('!walkthrough/*.md');
  });

  it.each(Object.values(languages))('calls in the walkthrough in %s only commands that there are', (file) => {
    const known = texts.parse(JSON.parse(read(file)));
    const steps = manifest.contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
    const called = steps.flatMap(({ description, completionEvents = [] }) => [
      ...[...(known[description.replaceAll('%', '')] ?? '').matchAll(/\(command:(gouji\.[^)]+)\)/g)].map(
        ([, command]) => command,
      ),
      ...completionEvents.map((event) => event.replace('onCommand:', '')),
    ]);
    expect(called).toContain('gouji.openSample');
    const commands = manifest.contributes.commands.map(({ command }) => command);
    expect(commands).toEqual(expect.arrayContaining(called));
  });
});
