import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ConfigurableRule,
  type ConfigurationLayer,
  type ConfigurationValues,
  defaultConfiguration,
  type EffectiveLevel,
  resolveConfiguration,
  rules,
} from '../../../report';
import { bodyTypes } from '../../../report/bodies/body-type';
import { levels, strictnesses } from '../../../report/configuration/schema';

const usual: ConfigurableRule = { id: 'group/usual', severity: 'error' };
const soft: ConfigurableRule = { id: 'group/soft', severity: 'warning', softenedFor2019: true };
const sleeping: ConfigurableRule = { id: 'group/sleeping', severity: 'hint', offByDefault: true };
const quiet: ConfigurableRule = { id: 'group/quiet', severity: 'hint' };
const spoken: ConfigurableRule = { id: 'group/spoken', severity: 'information', softenedFor2019: true };

function settings(values: ConfigurationValues): ConfigurationLayer {
  return { source: { kind: 'settings' }, values };
}

function file(values: ConfigurationValues): ConfigurationLayer {
  return { source: { kind: 'file', name: 'gouji.config.json' }, values };
}

type Case = [
  title: string,
  layers: readonly ConfigurationLayer[],
  rule: ConfigurableRule,
  year: number | undefined,
  expected: string,
];

const byStar = { 'group/*': 'off' } as const;

describe('how loud a rule is', () => {
  it.each<Case>([
    ['its own severity', [], usual, 2024, 'error default default'],
    ['off, when it is off by default', [], sleeping, 2024, 'off default default'],
    ['softened for 2019', [], soft, 2019, 'information 2019 report'],
    ['not softened for another year', [], soft, 2020, 'warning default default'],
    ['not softened while the year is unknown', [], soft, undefined, 'warning default default'],
    ['never made louder by softening', [], spoken, 2019, 'information default default'],
    ['softened for the configured year', [file({ year: 2019 })], soft, 2020, 'information 2019 file'],
    [
      'not softened for another configured year',
      [file({ year: 2020 })],
      soft,
      2019,
      'warning default default',
    ],
    ['what a key says of it', [file({ rules: { 'group/usual': 'hint' } })], usual, 2024, 'hint rule file'],
    ['what a key says of its group', [file({ rules: { group: 'off' } })], usual, 2024, 'off group file'],
    ['what a key with a star says', [settings({ rules: byStar })], usual, 2024, 'off group settings'],
    [
      'what is said of it rather than of its group',
      [file({ rules: { group: 'off', 'group/usual': 'warning' } })],
      usual,
      2024,
      'warning rule file',
    ],
    [
      'what the file says rather than the settings',
      [settings({ rules: { 'group/usual': 'hint' } }), file({ rules: { group: 'warning' } })],
      usual,
      2024,
      'warning group file',
    ],
    [
      'what the settings say of what the file leaves open',
      [settings({ rules: { 'group/usual': 'hint' } }), file({ rules: { 'group/quiet': 'off' } })],
      usual,
      2024,
      'hint rule settings',
    ],
    [
      'turned on by its name',
      [file({ rules: { 'group/sleeping': 'hint' } })],
      sleeping,
      2024,
      'hint rule file',
    ],
    [
      'not turned on by its group',
      [file({ rules: { group: 'error' } })],
      sleeping,
      2024,
      'off default default',
    ],
    [
      'not softened when it is set',
      [file({ rules: { 'group/soft': 'error' } })],
      soft,
      2019,
      'error rule file',
    ],
    [
      'not softened when its group is set',
      [file({ rules: { group: 'error' } })],
      soft,
      2019,
      'error group file',
    ],
    ['lenient: no hints', [file({ strictness: 'lenient' })], quiet, 2024, 'off strictness file'],
    [
      'lenient: no information',
      [settings({ strictness: 'lenient' })],
      spoken,
      2024,
      'off strictness settings',
    ],
    ['lenient: nothing softened', [file({ strictness: 'lenient' })], soft, 2019, 'off strictness file'],
    ['lenient: errors as ever', [file({ strictness: 'lenient' })], usual, 2024, 'error default default'],
    [
      'lenient: a hint that somebody asked for',
      [file({ strictness: 'lenient', rules: { 'group/quiet': 'hint' } })],
      quiet,
      2024,
      'hint rule file',
    ],
    [
      'strict: hints become information',
      [file({ strictness: 'strict' })],
      quiet,
      2024,
      'information strictness file',
    ],
    ['strict: on', [file({ strictness: 'strict' })], sleeping, 2024, 'information strictness file'],
    [
      'strict: on, and as loud as its group',
      [file({ strictness: 'strict', rules: { group: 'warning' } })],
      sleeping,
      2024,
      'warning group file',
    ],
    [
      'strict: softened all the same',
      [file({ strictness: 'strict' })],
      soft,
      2019,
      'information 2019 report',
    ],
    ['standard, said aloud', [file({ strictness: 'standard' })], quiet, 2024, 'hint default default'],
  ])('is %s', (_, layers, rule, year, expected) => {
    const configuration = resolveConfiguration(layers);
    const explained = configuration.explainLevel(rule, { year });
    expect(shown(explained)).toBe(expected);
    expect(configuration.levelOf(rule, { year })).toBe(explained.level);
  });

  it('is, for every rule there is, its declared severity while nobody has said anything', () => {
    for (const rule of rules) {
      expect([rule.id, defaultConfiguration.levelOf(rule, { year: 2024 })]).toEqual([
        rule.id,
        'offByDefault' in rule && rule.offByDefault ? 'off' : rule.severity,
      ]);
    }
  });
});

function shown({ level, reason, source }: EffectiveLevel): string {
  return `${level} ${reason} ${source.kind}`;
}

describe('values', () => {
  it('come from the last layer that has them, and say from which', () => {
    const configuration = resolveConfiguration([
      settings({ bodyType: 'county', year: 2022, strictness: 'strict' }),
      file({ year: 2023 }),
    ]);
    expect(configuration).toMatchObject({
      bodyType: 'county',
      year: 2023,
      strictness: 'strict',
      sources: { bodyType: { kind: 'settings' }, year: { kind: 'file' }, strictness: { kind: 'settings' } },
    });
  });

  it.each([
    [[], '松漪县人民政府', 2024, 'county name', '2024 report'],
    [[], '云岫市人民政府', 2024, 'undefined default', '2024 report'],
    [[], undefined, undefined, 'undefined default', 'undefined default'],
    [[settings({ bodyType: 'city' })], '松漪县人民政府', 2024, 'city settings', '2024 report'],
    [[file({ year: 2023 })], '松漪县水利局', 2024, 'department name', '2023 file'],
  ] as const)(
    'that nobody has set come from the report: %j, %s, %s',
    (layers, body, year, bodyType, ofYear) => {
      const { sources, ...values } = resolveConfiguration(layers).forReport({ body, year });
      expect(`${values.bodyType} ${sources.bodyType.kind}`).toBe(bodyType);
      expect(`${values.year} ${sources.year.kind}`).toBe(ofYear);
    },
  );

  it('of a report say what they were guessed from', () => {
    const { sources } = defaultConfiguration.forReport({ body: '松漪县人民政府', year: 2024 });
    expect(sources.bodyType).toEqual({ kind: 'name', name: '松漪县人民政府' });
  });
});

const level = fc.constantFrom(...levels);
const layer = fc
  .record(
    {
      rules: fc.dictionary(fc.constantFrom('group', 'group/*', 'group/usual', 'group/soft'), level),
      bodyType: fc.constantFrom(...bodyTypes),
      year: fc.integer({ min: 2008, max: 2100 }),
      strictness: fc.constantFrom(...strictnesses),
    },
    { requiredKeys: [] },
  )
  .map(settings);

it('a key that names a rule counts whatever else there is', () => {
  fc.assert(
    fc.property(fc.array(layer), level, fc.integer({ min: 2018, max: 2021 }), (others, wanted, year) => {
      for (const rule of [usual, soft, sleeping, quiet]) {
        const last = file({ rules: { [rule.id]: wanted } });
        expect(resolveConfiguration([...others, last]).levelOf(rule, { year })).toBe(wanted);
      }
    }),
  );
});

it('a layer that says nothing changes nothing', () => {
  fc.assert(
    fc.property(fc.array(layer), fc.nat({ max: 5 }), (layers, place) => {
      const more = [...layers.slice(0, place), file({}), ...layers.slice(place)];
      for (const rule of [usual, soft, sleeping, quiet]) {
        expect(resolveConfiguration(more).explainLevel(rule, { year: 2019 })).toEqual(
          resolveConfiguration(layers).explainLevel(rule, { year: 2019 }),
        );
      }
    }),
  );
});
