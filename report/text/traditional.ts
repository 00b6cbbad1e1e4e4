/**
 * The characters of official labels, headings and titles, and of the words that prose counts with: in traditional
 * script, each before its simplified form. Mirrors of mainland reports come in traditional characters; only words of
 * the forms need to be understood. Some write 資訊 for 信息, as is usual in Taiwan, and the two characters stand for it.
 */
const pairs =
  '條条項项內内數数對对開开總总製制許许處处罰罚強强決决務务業业費费購购額额採采關关係系為为與与機机構构織织團团個个請请結结' +
  '轉转繼继續续辦办屬属國国經经濟济穩稳護护權权類类過过執执詢询現现沒没補补後后確确訪访舉举報报訴诉複复獲获證证繳缴納纳議议' +
  '訟讼審审維维糾纠計计減减發发廢废單单萬万統统標标稱称歷历網网傳传覆复據据導导題题進进況况區区責责體体無无當当間间級级' +
  '問问規规範范檔档產产員员專专門门應应該该協协設设調调獎奖動动態态劃划財财預预總总徵征審审檢检種种類类質质環环鄉乡鎮镇縣县' +
  '錯错復复郵邮電电駁驳銷销變变違违時时較较約约來来達达兩两實实際际話话熱热線线眾众閱阅覽览點点擊击視视頻频聞闻會会訓训欄栏號号資信訊息';

/** The simplified form of each traditional character of the forms' own words. */
export const simplifiedForms: ReadonlyMap<string, string> = new Map(
  Array.from({ length: pairs.length / 2 }, (_, index) => [
    pairs.charAt(index * 2),
    pairs.charAt(index * 2 + 1),
  ]),
);

const traditional = new RegExp(`[${[...simplifiedForms.keys()].join('')}]`, 'g');

/**
 * Whether a UTF-16 code unit is one of the traditional characters, by the code unit: it is asked of most of what is
 * read.
 */
const isTraditional: ArrayLike<number> = markTraditional();

function markTraditional(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const character of simplifiedForms.keys()) table[character.charCodeAt(0)] = 1;
  return table;
}

/** The text with the traditional characters of the forms' own words made simplified; all others stay. */
export function simplify(text: string): string {
  for (let index = 0; index < text.length; index++) {
    if (isTraditional[text.charCodeAt(index)] === 1)
      return text.replace(traditional, (character) => simplifiedForms.get(character) ?? character);
  }
  return text;
}
