// A small Chinese language pack for the hosted editor. There is none on npm, and without one VS Code takes every user
// for an English one: the extension would then speak English as well. Only the words around a report are translated.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { vscodeFolder } from './install.mjs';

const language = 'zh-cn';

/** What the workbench shows beside a report, by its English text; {0} and {1} are filled in by VS Code. */
const words = new Map([
  ["{0} (Press 'Enter' to confirm or 'Escape' to cancel)", '{0}（按 Enter 确定，按 Esc 取消）'],
  ['Auto Update', '自动更新'],
  ['Browser', '浏览器'],
  ['Checking for quick fixes...', '正在检查快速修复…'],
  ['Debug Console', '调试控制台'],
  ['Definitions', '定义'],
  ['Disable', '禁用'],
  ['Errors', '错误'],
  ['Explorer', '资源管理器'],
  ['Extension Development Host', '扩展开发宿主'],
  ['Extension: {0}', '扩展：{0}'],
  ['Extensions', '扩展'],
  ['Filter (e.g. text, **/*.ts, !**/node_modules/**, @source:ts)', '筛选（文字或文件名）'],
  ['Installed', '已安装'],
  ['Ln {0}, Col {1}', '行 {0}，列 {1}'],
  ['Ln {0}, Col {1} ({2} selected)', '行 {0}，列 {1}（已选择 {2}）'],
  ['No quick fixes available', '没有可用的快速修复'],
  ['No problems have been detected in the workspace.', '工作区中没有发现问题。'],
  ['Mark Done', '标为已完成'],
  ['Next Section', '下一节'],
  ['Notifications', '通知'],
  ['Outline', '大纲'],
  ['Output', '输出'],
  ['Ports', '端口'],
  ['Problems', '问题'],
  ['Quick Fix', '快速修复'],
  ['Quick Fix...', '快速修复…'],
  ['References', '引用'],
  ['Search Extensions in Marketplace', '在应用商店中搜索扩展'],
  ['Source: {0}', '来源：{0}'],
  ['Spaces: {0}', '空格：{0}'],
  ['Tab Size: {0}', '制表符宽度：{0}'],
  ['Terminal', '终端'],
  ['Timeline', '时间线'],
  ['Uninstall', '卸载'],
  ['View Problem', '查看问题'],
  ['Walkthrough: {0}', '演练：{0}'],
  ['Warnings', '警告'],
  ['[Ln {0}, Col {1}]', '[行 {0}，列 {1}]'],
]);

/** The translations by VS Code's own modules and keys, which its build lists in one order with the English texts. */
function translations() {
  const read = (name) => JSON.parse(readFileSync(path.join(vscodeFolder, 'out', name), 'utf8'));
  const messages = read('nls.messages.json').values();
  const contents = {};
  for (const [module, keys] of read('nls.keys.json')) {
    for (const key of keys) {
      const chinese = words.get(messages.next().value);
      if (chinese !== undefined) contents[module] = { ...contents[module], [key]: chinese };
    }
  }
  return contents;
}

/**
 * Offers Chinese to those whose browser asks for it, or who start the server with `--locale zh-cn`.
 *
 * @param {string} userDirectory the profile's folder for user data, where VS Code keeps its list of language packs
 */
export function writeLanguagePack(userDirectory) {
  mkdirSync(userDirectory, { recursive: true });
  const pack = path.join(userDirectory, `${language}.json`);
  writeFileSync(pack, JSON.stringify({ version: '1.0.0', contents: translations() }));
  const entry = {
    hash: 'gouji',
    label: '中文(简体)',
    // VS Code counts on the extension that a pack came from.
    extensions: [{ extensionIdentifier: { id: 'gouji.chinese' }, version: '1.0.0' }],
    translations: { vscode: pack },
  };
  writeFileSync(path.join(userDirectory, 'languagepacks.json'), JSON.stringify({ [language]: entry }));
}
