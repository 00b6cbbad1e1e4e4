// What a document retains in memory: when it is read, when an editor shows it, and after a long day of edits.
import { atMost } from './gates.mjs';
import { isolated } from './isolated.mjs';
import { plain } from './wording.mjs';

const MEGABYTE = 1_000_000;

/** Memory is no matter of chance: one process for each figure is enough. */
export async function measureMemory({ edits, core }) {
  const large = await isolated('memory-process.mjs', [core, String(10 * MEGABYTE), '0']);
  const edited = await isolated('memory-process.mjs', [core, String(MEGABYTE), String(edits)]);
  const share = ({ bytes }, retained) => retained / bytes;
  const count = edits.toLocaleString('en');
  return {
    title: '内存：打开的文档占多少',
    english: 'Memory that an open document retains',
    note: '垃圾回收之后仍被占用的内存，除以文档的字节数；视图是大纲、折叠、语义着色、代码透镜和链接，编辑前后都要过。1 MB 的那份里有约 3 MB 与文档大小无关，是代码和记住的词语。两份文档都约有 1,900 处问题：10 MB 的稀疏，1 MB 的稠密。',
    columns: ['文档', '每 MB 文档占用'],
    rows: [
      ['10 MB，刚读入', `${plain(share(large, large.fresh))} MB`],
      ['10 MB，编辑器要过诊断和全部视图之后', `${plain(share(large, large.shown))} MB`],
      ['1 MB，刚读入', `${plain(share(edited, edited.fresh))} MB`],
      ['1 MB，编辑器要过诊断和全部视图之后', `${plain(share(edited, edited.shown))} MB`],
      [`1 MB，${count} 次编辑之后`, `${plain(share(edited, edited.edited))} MB`],
    ],
    gates: [
      atMost('10 MB，每 MB 文档占用', share(large, large.fresh), 5, 'MB'),
      atMost('1 MB，每 MB 文档占用', share(edited, edited.fresh), 5, 'MB'),
      atMost('10 MB，要过诊断和全部视图之后，每 MB 文档占用', share(large, large.shown), 5, 'MB'),
      atMost(`${count} 次编辑之后，与编辑之前之比`, edited.edited / edited.shown, 2),
    ],
  };
}
