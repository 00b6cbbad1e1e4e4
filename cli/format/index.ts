import type { CheckOptions } from '../arguments';
import type { Surroundings } from '../surroundings';
import { coloured, plain } from './colour';
import type { OutputFormat } from './format';
import { JsonFormat } from './json';
import { TextFormat } from './text';

/** The format that a check is asked for. */
export function formatOf(
  { format, language }: Pick<CheckOptions, 'format' | 'language'>,
  { colour }: Pick<Surroundings, 'colour'>,
): OutputFormat {
  return format === 'json' ? new JsonFormat(language) : new TextFormat(language, colour ? coloured : plain);
}
