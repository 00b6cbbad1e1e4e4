import type { BodyType } from './body-type';

/** What a name ends in, and the kind of body that says; `undefined` for an exception to a shorter ending. */
export interface BodyEnding {
  readonly words: string;
  readonly type: BodyType | undefined;
}

function endings(type: BodyType | undefined, words: string): readonly BodyEnding[] {
  return words.split(' ').map((ending) => ({ words: ending, type }));
}

/** What stands behind the name of a region in the name of its government. */
export const governmentEndings: readonly string[] = ['人民政府', '政府'];

/**
 * What names of bodies end in that are no governments. Left open are the offices of governments, which may report for
 * themselves or for the government; zones and their committees, which are governments in all but name; and bodies of
 * the Party, of congresses and of villages.
 */
export const bodyEndings: readonly BodyEnding[] = [
  ...endings(
    'department',
    '局 分局 委 委员会 监督管理委员会 城市管理委员会 厅 办 办公室 办公厅 支队 总队 大队 调查队 中心 管理处 研究室 馆 海关 分行 税务所 司法所 派出所',
  ),
  ...endings('township', '街道办事处 街道办'),
  ...endings(undefined, '人民政府办公室 人民政府办公厅 政府办公室 政府办公厅 人民政府办 政府办 国务院办公厅'),
  ...endings(undefined, '管理委员会 管委会 工作委员会 办事处 总局'),
  ...endings(undefined, '村民委员会 居民委员会 常务委员会 常委会 监察委员会 仲裁委员会'),
  ...endings(undefined, '省委 市委 州委 县委 区委 旗委 镇委 乡委 党委 纪委 工委 团委 村委 居委'),
];

/** What the name of a region ends in, and the kind of its government. */
export interface RegionEnding {
  readonly words: string;
  readonly type: BodyType | 'some city' | undefined;
  /** Whether the name must be followed by the word government: without it the name may be that of a zone. */
  readonly onlyAsGovernment?: boolean;
}

/** What names of regions end in. */
export const regionEndings: readonly RegionEnding[] = [
  ...endings('province', '省 自治区'),
  ...endings('city', '自治州'),
  { words: '市', type: 'some city' },
  ...endings('county', '县 区 旗'),
  ...endings('township', '乡 镇 街道 苏木'),
  { words: '地区', type: undefined },
  ...zones(
    '新区 特区 开发区 试验区 实验区 示范区 合作区 高新区 经开区 工业区 园区 产业区 保税区 综保区 自贸区 港区 度假区 景区',
    '风景名胜区 管理区 功能区 集聚区 经济区 旅游区 物流区 商务区 加工区 化工区 临空区 社区 小区 校区 片区 库区 林区 矿区 灾区',
  ),
];

/**
 * A zone has a committee. If it is said to have a government, its name is that of a district, such as 某某新区 or
 * 某某矿区.
 */
function zones(...lines: readonly string[]): readonly RegionEnding[] {
  return lines.flatMap((words) =>
    endings('county', words).map((ending) => ({ ...ending, onlyAsGovernment: true })),
  );
}

/** Names that begin like this and name no place are of bodies of the whole country, which change with every reform. */
export const nationalPrefixes: readonly string[] = ['国家', '中国', '国务院'];

/**
 * The departments, commissions and agencies of the State Council, those named by decree and since 2008 renamed or
 * merged, with the short names that are in use (国务院机构设置).
 */
export const nationalBodies: ReadonlySet<string> = new Set(
  [
    '外交部 国防部 国家发展和改革委员会 国家发展改革委 教育部 科学技术部 科技部 工业和信息化部',
    '国家民族事务委员会 国家民委 公安部 国家安全部 民政部 司法部 财政部 人力资源和社会保障部 人力资源社会保障部',
    '自然资源部 国土资源部 生态环境部 环境保护部 住房和城乡建设部 住房城乡建设部 交通运输部 水利部 农业农村部 农业部',
    '商务部 文化和旅游部 文化部 国家卫生健康委员会 国家卫生健康委 国家卫生和计划生育委员会 国家卫生计生委 卫生部',
    '退役军人事务部 应急管理部 中国人民银行 审计署 监察部 国家人口和计划生育委员会',
    '国务院国有资产监督管理委员会 国务院国资委 海关总署 国家税务总局 税务总局 国家市场监督管理总局 市场监管总局',
    '国家工商行政管理总局 国家质量监督检验检疫总局 国家食品药品监督管理总局 国家安全生产监督管理总局',
    '国家金融监督管理总局 金融监管总局 中国证券监督管理委员会 中国证监会 中国银行保险监督管理委员会 中国银保监会',
    '中国银行业监督管理委员会 中国保险监督管理委员会 国家广播电视总局 国家新闻出版广电总局 国家体育总局 体育总局',
    '国家统计局 国家国际发展合作署 国家医疗保障局 国家医保局 国家信访局 国家知识产权局 国家机关事务管理局',
    '国务院参事室 国务院研究室 国务院扶贫开发领导小组办公室 国家乡村振兴局 国家旅游局 国家宗教事务局',
    '国家粮食和物资储备局 国家粮食局 国家能源局 国家数据局 国家国防科技工业局 国家烟草专卖局 国家移民管理局',
    '国家林业和草原局 国家林业局 国家海洋局 国家测绘地理信息局 国家铁路局 中国民用航空局 中国民航局 国家邮政局',
    '国家文物局 国家中医药管理局 国家疾病预防控制局 国家矿山安全监察局 国家消防救援局 国家外汇管理局',
    '国家药品监督管理局 国家药监局 国家公务员局 国家档案局 国家保密局 国家密码管理局 国家互联网信息办公室',
    '国家版权局 国家电影局 国家新闻出版署 国家核安全局 国家航天局 国家原子能机构 中国气象局 中国地震局',
  ].flatMap((names) => names.split(' ')),
);
