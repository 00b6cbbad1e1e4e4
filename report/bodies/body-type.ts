/**
 * What kind of body reports. The kinds differ in who may make rules (规章: 立法法 第九十一条、第九十三条) and in when
 * the report is due (条例 第四十九条).
 */
export const bodyTypes = ['ministry', 'province', 'city', 'county', 'department', 'township'] as const;
export type BodyType = (typeof bodyTypes)[number];
