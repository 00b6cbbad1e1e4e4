import type { Statute } from '../statute';

/** 《中华人民共和国保守国家秘密法》 as revised in 2024: what a state secret is, and what only looks like one. */
export const stateSecretsLaw: Statute = {
  id: 'state-secrets-law',
  title: {
    zh: '中华人民共和国保守国家秘密法',
    en: 'Law of the People’s Republic of China on Guarding State Secrets',
  },
  edition: '2024年修订',
  adopted: { text: '2024-02-27', confirmed: true },
  inForce: { text: '2024-05-01', confirmed: true },
  articles: [
    {
      number: 2,
      label: '第二条',
      paragraphs: [
        {
          text: '国家秘密是关系国家安全和利益，依照法定程序确定，在一定时间内只限一定范围的人员知悉的事项。',
        },
      ],
    },
    {
      number: 13,
      label: '第十三条',
      paragraphs: [
        {
          text: '下列涉及国家安全和利益的事项，泄露后可能损害国家在政治、经济、国防、外交等领域的安全和利益的，应当确定为国家秘密：',
          items: [
            '（一）国家事务重大决策中的秘密事项；',
            '（二）国防建设和武装力量活动中的秘密事项；',
            '（三）外交和外事活动中的秘密事项以及对外承担保密义务的秘密事项；',
            '（四）国民经济和社会发展中的秘密事项；',
            '（五）科学技术中的秘密事项；',
            '（六）维护国家安全活动和追查刑事犯罪中的秘密事项；',
            '（七）经国家保密行政管理部门确定的其他秘密事项。',
          ],
        },
        { text: '政党的秘密事项中符合前款规定的，属于国家秘密。' },
      ],
    },
    {
      number: 14,
      label: '第十四条',
      paragraphs: [
        { text: '国家秘密的密级分为绝密、机密、秘密三级。' },
        {
          text: '绝密级国家秘密是最重要的国家秘密，泄露会使国家安全和利益遭受特别严重的损害；机密级国家秘密是重要的国家秘密，泄露会使国家安全和利益遭受严重的损害；秘密级国家秘密是一般的国家秘密，泄露会使国家安全和利益遭受损害。',
        },
      ],
    },
    {
      number: 35,
      label: '第三十五条',
      paragraphs: [{ text: '机关、单位应当依法对拟公开的信息进行保密审查，遵守国家保密规定。' }],
    },
    {
      number: 64,
      label: '第六十四条',
      paragraphs: [
        {
          text: '机关、单位对履行职能过程中产生或者获取的不属于国家秘密但泄露后会造成一定不利影响的事项，适用工作秘密管理办法采取必要的保护措施。工作秘密管理办法另行规定。',
        },
      ],
    },
    {
      number: 65,
      label: '第六十五条',
      paragraphs: [{ text: '本法自2024年5月1日起施行。' }],
    },
  ],
};
