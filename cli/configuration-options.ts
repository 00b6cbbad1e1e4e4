import type { Localised } from '../report';
import type { OptionDefinition } from './option-definition';

/** Which configuration files count: those nearest to each file, one for all files, or none. */
export type ConfigurationChoice =
  | { readonly kind: 'nearest' }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'none' };

/** The options that say which configuration files count; see `ConfigurationChoice`. */
export const configurationOptions: readonly OptionDefinition[] = [
  {
    name: 'config',
    value: 'FILE',
    description: {
      zh: '所有文件都用这一份配置；不写则各用所在文件夹或上层文件夹里最近的 gouji.config.json',
      en: 'One configuration for all files, instead of the gouji.config.json nearest above each',
    },
  },
  {
    name: 'no-config',
    description: { zh: '不用任何配置文件', en: 'No configuration file counts' },
  },
];

/** The choice that options make, or what is wrong with them. */
export function configurationChoice(
  values: ReadonlyMap<string, string>,
):
  | { readonly ok: true; readonly choice: ConfigurationChoice }
  | { readonly ok: false; readonly message: Localised } {
  const path = values.get('config');
  const none = values.has('no-config');
  if (path !== undefined && none) {
    const message = {
      zh: '--config 和 --no-config 只能写一个。',
      en: 'Only one of --config and --no-config can be given.',
    };
    return { ok: false, message };
  }
  if (path !== undefined) return { ok: true, choice: { kind: 'file', path } };
  return { ok: true, choice: { kind: none ? 'none' : 'nearest' } };
}
