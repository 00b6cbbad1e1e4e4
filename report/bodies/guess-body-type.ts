import { foldText } from '../text/fold';
import {
  bodyEndings,
  governmentEndings,
  nationalBodies,
  nationalPrefixes,
  regionEndings,
} from './body-names';
import type { BodyType } from './body-type';
import { countyLevelCities, municipalities, prefectureLevelCities } from './cities';

/**
 * The kind of body that a name says, such as 云岫县人民政府 or 松漪市水利局; `undefined` where the name leaves it open.
 * Above all it leaves open whether a city nobody has heard of has districts.
 */
export function guessBodyType(name: string): BodyType | undefined {
  const body = foldText(name)
    .replace(/^中华人民共和国/, '')
    .replace(/关于$/, '');
  if (nationalBodies.has(body)) return 'ministry';
  if (nationalPrefixes.some((prefix) => body.startsWith(prefix)) && !/[省市县区州旗盟]/.test(body))
    return undefined;
  const government = governmentEndings.find((ending) => body.endsWith(ending));
  if (government !== undefined) return typeOfRegion(body.slice(0, -government.length), true);
  const ending = longestEnding(bodyEndings, body);
  return ending ? ending.type : typeOfRegion(body, false);
}

/** The kind of government that a region has. The bare name of a region means its government, too. */
function typeOfRegion(region: string, isGovernment: boolean): BodyType | undefined {
  if (municipalities.has(region)) return 'province';
  const ending = longestEnding(regionEndings, region);
  // A name is more than its ending; 某县 and the like are names only in so far as they are masked.
  if (!ending || region.length <= ending.words.length) return undefined;
  if (ending.onlyAsGovernment && !isGovernment) return undefined;
  return ending.type === 'some city' ? typeOfCity(region) : ending.type;
}

/** A city inside another city or a prefecture is of county level; of others the list must know. */
function typeOfCity(region: string): BodyType | undefined {
  const city = afterFirst(region, ['省', '自治区']);
  const inner = afterFirst(city, ['自治州', '盟', '地区', '市']);
  if (inner !== city) return 'county';
  if (prefectureLevelCities.has(city)) return 'city';
  return countyLevelCities.has(city) ? 'county' : undefined;
}

/** What follows the first of these words, where that is a name and its kind; else the whole text. */
function afterFirst(text: string, words: readonly string[]): string {
  for (const word of words) {
    const at = text.indexOf(word);
    const rest = at > 0 ? text.slice(at + word.length) : '';
    if (rest.length >= 2) return rest;
  }
  return text;
}

/** The longest of the endings that a text has; the longer one is the exception to the shorter. */
function longestEnding<Ending extends { readonly words: string }>(
  endings: readonly Ending[],
  text: string,
): Ending | undefined {
  let longest: Ending | undefined;
  for (const ending of endings) {
    if (ending.words.length > (longest?.words.length ?? 0) && text.endsWith(ending.words)) longest = ending;
  }
  return longest;
}
