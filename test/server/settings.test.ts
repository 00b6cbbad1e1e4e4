import { describe, expect, test } from 'vitest';
import { readSettings } from '../../server/settings';

describe('the language of messages', () => {
  test.each<[unknown, string | undefined, 'zh' | 'en']>([
    [{}, 'zh-cn', 'zh'],
    [{}, 'zh', 'zh'],
    [{}, 'ZH-Hant-TW', 'zh'],
    [{}, 'en', 'en'],
    [{}, 'en-US', 'en'],
    [{}, 'ja', 'en'],
    [{}, 'zha', 'en'],
    // Clients other than VS Code need not tell.
    [{}, undefined, 'zh'],
    [undefined, 'en', 'en'],
    [{ language: 'auto' }, 'en', 'en'],
    [{ language: 'zh' }, 'en', 'zh'],
    [{ language: 'en' }, 'zh-cn', 'en'],
    [{ language: 'French' }, 'zh-cn', 'zh'],
  ])('with settings %j in an editor in %s is %s', (settings, locale, language) => {
    expect(readSettings(settings, locale).language).toBe(language);
  });
});
