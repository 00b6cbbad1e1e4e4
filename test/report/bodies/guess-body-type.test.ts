import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guessBodyType } from '../../../report';
import { bodyTypes } from '../../../report/bodies/body-type';
import { countyLevelCities, prefectureLevelCities } from '../../../report/bodies/cities';

const names: Readonly<Record<string, readonly string[]>> = {
  ministry: [
    '水利部',
    '中华人民共和国水利部',
    '国家发展和改革委员会',
    '国家发展改革委',
    '国家税务总局',
    '海关总署',
    '中国证监会',
    '审计署',
    '中国人民银行',
    '国务院国有资产监督管理委员会',
  ],
  province: [
    '云岫省人民政府',
    '云岫省政府',
    '云岫省',
    '云岫族自治区人民政府',
    '上海市人民政府',
    '重庆市',
    '北京市政府',
  ],
  city: [
    '淮安市人民政府',
    '江苏省淮安市人民政府',
    '吉林省吉林市人民政府',
    '内蒙古自治区包头市人民政府',
    '东莞市人民政府',
    '三沙市',
    '云岫族自治州人民政府',
    '云岫省松漪族自治州',
  ],
  county: [
    '松漪县人民政府',
    '松漪县',
    '松漪族自治县人民政府',
    '澄砚区人民政府',
    '云岫市澄砚区人民政府',
    '云岫市澄砚区',
    '松漪旗人民政府',
    '昆山市人民政府',
    '江苏省昆山市人民政府',
    '常德市津市市人民政府',
    '云岫市松漪市人民政府',
    '云岫族自治州松漪市人民政府',
    '喀什地区喀什市人民政府',
    '澄砚新区人民政府',
    '澄砚特区人民政府',
    '澄砚矿区人民政府',
    '神农架林区人民政府',
    '某县',
  ],
  department: [
    '松漪县水利局',
    '云岫市澄砚区教育局',
    '云岫市公安局澄砚分局',
    '云岫市公安局交通警察支队',
    '云岫省生态环境厅',
    '云岫市科学技术委员会',
    '云岫市科委',
    '云岫市卫生健康委',
    '云岫市人民政府国有资产监督管理委员会',
    '澄砚区政务服务办公室',
    '松漪县乡村振兴办',
    '澄砚区政务服务中心',
    '国家税务总局云岫市税务局',
    '国家统计局云岫市调查队',
    '中国人民银行云岫市分行',
    '云岫海关',
    '云岫县档案馆',
    '云岫试验区管理委员会办公室',
    '松漪县水利局关于',
    '松漪縣水利局',
    ' 松漪县 水利局 ',
  ],
  township: [
    '松漪县桐溪镇人民政府',
    '桐溪镇',
    '桐溪回族镇',
    '石荷乡人民政府',
    '石荷族乡人民政府',
    '澄砚区雨亭街道办事处',
    '澄砚区人民政府雨亭街道办事处',
    '雨亭街道',
    '雨亭街道办',
    '石荷苏木人民政府',
  ],
  // A city nobody has heard of; offices of governments, which may report for either; zones; bodies of other kinds.
  undefined: [
    '',
    '市',
    '人民政府',
    '云岫市人民政府',
    '云岫省松漪市人民政府',
    '云岫市',
    '某市',
    '云岫市人民政府办公室',
    '云岫省人民政府办公厅',
    '松漪县政府办',
    '国务院办公厅',
    '云岫综合实验区',
    '云岫经济技术开发区管理委员会',
    '松漪市临空经济区',
    '云岫现代物流区',
    '云岫高新区管委会',
    '澄砚新区',
    '云岫地区行政公署',
    '雨亭社区居民委员会',
    '松漪县委',
    '松漪县纪委',
    '松漪县第一中学',
    '松漪县自来水公司',
    '国家云岫管理局',
    '中国云岫总局',
    '云岫市人民政府驻京办事处',
  ],
};

describe('the kind of a body, guessed from its name', () => {
  it.each(Object.entries(names).flatMap(([type, group]) => group.map((name) => [name, type] as const)))(
    '「%s」 is %s',
    (name, type) => {
      expect(String(guessBodyType(name))).toBe(type);
    },
  );

  it('has names of every kind to try', () => {
    expect(Object.keys(names).sort()).toEqual([...bodyTypes, 'undefined'].sort());
  });

  it('takes time in proportion to the name, however long', () => {
    expect(guessBodyType('省'.repeat(200_000))).toBe('province');
    expect(guessBodyType('市'.repeat(200_000))).toBeUndefined();
    expect(guessBodyType('国家'.repeat(100_000))).toBeUndefined();
  });
});

describe('the lists of cities', () => {
  it('hold every city once, at one level', () => {
    expect(prefectureLevelCities.size).toBe(293);
    expect(countyLevelCities.size).toBe(397);
    expect([...countyLevelCities].filter((city) => prefectureLevelCities.has(city))).toEqual([]);
    for (const city of [...prefectureLevelCities, ...countyLevelCities]) {
      expect(city).toMatch(/^\p{Script=Han}{1,6}市$/u);
    }
  });
});

/** The kinds of the bodies of real reports, by the numbers of their files. */
const real: Readonly<Record<string, string>> = {
  '001': 'city',
  '003': 'county',
  '004': 'department',
  '011': 'county',
  '012': 'county',
  '013': 'county',
  '018': 'city',
  '021': 'city',
  '101': 'undefined',
  '103': 'undefined',
  '104': 'undefined',
  '116': 'department',
  '119': 'department',
  '201': 'township',
  '203': 'department',
  '204': 'township',
  '209': 'city',
  '212': 'township',
  '215': 'township',
  '216': 'department',
  '219': 'department',
  '221': 'county',
  '223': 'township',
  '226': 'township',
  '230': 'township',
  '231': 'township',
};

const index = new URL('../../../../shared/corpus/INDEX.tsv', import.meta.url);

if (existsSync(index)) {
  const rows = readFileSync(index, 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .flatMap(([file = '', , , body = '']) => {
      const type = real[file.slice(0, 3)];
      return type === undefined ? [] : [[body.replace(/\(.*/, ''), type] as const];
    });
  describe('the kind of bodies of real reports', () => {
    it('is looked at for each of them', () => {
      expect(rows).toHaveLength(Object.keys(real).length);
    });

    it.each(rows)('「%s」 is %s', (name, type) => {
      expect(String(guessBodyType(name))).toBe(type);
    });
  });
} else {
  it.skip('the kind of bodies of real reports: there is no list of them in ../shared/corpus', () => {});
}
