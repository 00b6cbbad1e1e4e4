/** Words that join a whole to its parts. */

/** Behind these the parts of the figure before them follow. */
export const partMarkers = /其中|包括|包含|分别为|分别是|分为/;

/** A single addition, never all there is. */
export const inclusion = /含/;

/** What follows is beside the parts, not among them. */
export const additions = /另有|另外|此外|除此|同时|并(?!案)/;

/**
 * Lists that say themselves that they name only some: 主要包括, and 等 behind a part. In the name of a part, as in
 * 微博等新媒体20条 and 重点领域信息3条, such words say nothing of the list.
 */
export const someOnly =
  /[\d件条宗份起例项次篇个人名期场家册部处]等(?!级|额|同)|主要(?!领导|职[责能]|负责)|尤其|特别|重点(?!领域|工作|项目|工程|民生|信息|人群|行业|区域|企业|单位)|例如|比如/;

/** What says behind the last part of a list that there are more. */
export const amongOthers = /^[）]?等(?!级|额|同)/;

/** The last part of a list that takes in everything else. */
export const remainder = /^(?:另)?(?:其他|其它|其余|剩余)/;

/** Lists that say themselves that they name all. */
export const allOf = /分别为|分别是|分为/;

/** A figure that sums up what stands before it, and is no part. */
export const sums = /总计|合计|共计|总共|累计/;

/** What one thing may have several of, so that parts may count it twice. */
export const overlapping = /涉及|关于/;
