import type { Span } from '../../text/position';
import { reportExample } from '../report-example';
import { problemIn } from '../report-problem';
import type { WordsRule } from '../rule';

export const languageOtherPlace: WordsRule = {
  id: 'language/other-place',
  catalogue: 'L-OTHERPLACE',
  severity: 'information',
  offByDefault: true,
  basis: 'practice',
  title: { zh: '出现了别处的机关名称', en: 'A body of another place' },
  explanation: {
    zh: '标题里的机关属于某县、某区，正文却写了同级的另一个县、区的机关：可能是借用别处文稿留下的。提到外地机关也可能是有意的，所以默认关闭。',
    en: 'The body in the title belongs to one county or district, and the text names a body of another at the same level: perhaps left over from a text that was borrowed. It may be meant, so this is off unless asked for.',
  },
  get examples() {
    const report = reportExample();
    return { failing: report.replace('维护县政府网站', '维护松漪县人民政府网站'), passing: report };
  },
  checkWords: ({ body, sections }) => {
    const own = body === undefined ? undefined : levelOf(body);
    if (body === undefined || own === undefined) return [];
    const named = new Set<string>();
    return sections.flatMap((placed) =>
      placesIn(placed.section.text, own).flatMap(({ name, span }) => {
        if (named.has(name) || body.includes(name)) return [];
        named.add(name);
        return [
          problemIn(placed, span, {
            zh: `标题里的机关是“${body}”，这里写的是“${name}”的机关：请核对是不是别处文稿留下的。`,
            en: `The title names ${body}, and here a body of ${name} is named: was it left over from another text?`,
          }),
        ];
      }),
    );
  },
};

/** The lowest level of place in the name of a body: 县 in 松漪市云岫县水利局. */
function levelOf(body: string): string | undefined {
  return [...body.matchAll(/[\u4e00-\u9fff]{2}(街道|[县区旗镇乡])/g)].at(-1)?.[1];
}

/** Bodies with the name of a place before them, at the beginning of a clause or behind a word that can stand there. */
const BODY =
  /(?<![\u4e00-\u9fff](?<![由与和及向在对为是经过托据护照从请到]))([\u4e00-\u9fff]{2})(街道|[县区旗镇乡])(?=人民政府|政府|[\u4e00-\u9fff]{2,8}?(?:局|委员会|办公室|办事处))/g;

/** Words that make 各县, 全区, 开发区, 社区, 依托县政府 and the like, which name no place. */
const NO_NAME =
  /^(?:.?[各全本该我外两每此同邻辖]|开发|示范|实验|试验|工业|高新|经济|维护|依托|通过|围绕|根据|按照|结合|利用|借助|配合|接受|报送)|[乡市省县老新城郊辖社地山景校库灾小由与和及向在对为是经]$/;

function placesIn(text: string, level: string): readonly { readonly name: string; readonly span: Span }[] {
  return [...text.matchAll(BODY)].flatMap(({ 0: words, 1: stem = '', 2: kind = '', index }) => {
    if (kind !== level || NO_NAME.test(stem)) return [];
    const name = stem + kind;
    const end = index + words.length;
    return [{ name, span: { start: end - name.length, end } }];
  });
}
