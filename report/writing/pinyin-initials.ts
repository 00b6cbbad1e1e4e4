/**
 * The first letters of the pinyin of the characters that occur in the words one writes in a report: labels, headings,
 * names of sentences and laws. A character of several readings has the one it has there: 重复, 行政, 传真.
 */
const charactersByInitial: Readonly<Record<string, string>> = {
  a: '安按案',
  b: '不保八办博报本标版班百编补表部',
  c: '从传充出处存成持查称程采重除',
  d: '到动单大定对度当档檔点的督第等答',
  e: '二额',
  f: '分反发否复府废方服法罚范访费',
  g: '供公共关勾各告国工干改更构果根管规购过高',
  h: '会函华号合后和回或护获',
  j: '举九件具兼决减加卷及家建径据接机监禁稽纠经结继缴节解计进金集',
  k: '况可开款科',
  l: '令例六列历另录律理立类累络联量零',
  m: '免名密明民没目秘门面',
  n: '内年纳',
  p: '培平',
  q: '七企全其区取强情期权求确请起',
  r: '人仍容热然若认',
  s: '三上事十受商四守审尚属式收数时是申社讼设诉述适释',
  t: '他体台同头投提条统途通题',
  w: '万为五位务危围外微握文无未物稳维网问',
  x: '下信型形性息效新现相系续行训许询限需项',
  y: '一业予于以依元员已应延意有用由益研舆要议逾阅院',
  z: '专中主之众作再制只召在增总执指掌政最止正注照直真知站章组织置职自转这障',
};

const initials: ReadonlyMap<string, string> = new Map(
  Object.entries(charactersByInitial).flatMap(([initial, characters]) =>
    [...characters].map((character) => [character, initial] as const),
  ),
);

/**
 * The initials of a text's characters, such as `bygk` for 不予公开. Digits and letters stay; characters whose initial
 * is not known are left out.
 */
export function pinyinInitials(text: string): string {
  return [...text.normalize('NFKC').toLowerCase()]
    .map((character) => initials.get(character) ?? (/[a-z0-9]/.test(character) ? character : ''))
    .join('');
}
