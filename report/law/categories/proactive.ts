import type { Category } from '../category';

/** The rows of table two: what the organ publishes unasked, by the items of article 20. */
export const proactiveRows: readonly Category[] = [
  {
    id: 'rules',
    label: { zh: '规章', en: 'Rules' },
    belongs: {
      zh: '本机关制定的规章。有权制定规章的只有国务院部门等，省、自治区、直辖市政府，设区的市和自治州政府；县级政府、地方各级政府的部门、乡镇政府填0。数字与司法行政部门核对。',
      en: 'Rules made by this organ. Only State Council departments and the like, provincial governments and governments of cities with districts and autonomous prefectures may make them; county governments, local departments and townships enter 0. Check the figures with the justice department.',
    },
    misfiled: [
      {
        zh: '市级部门把市政府的规章填在自己的报告里。',
        en: 'A city department reports the city government’s rules as its own.',
      },
      {
        zh: '一般的通知、制度不是规章。',
        en: 'Ordinary notices and internal systems are not rules.',
      },
    ],
    basis: 'statute',
    articles: [
      { statute: 'disclosure-regulations', article: 20, item: 1 },
      { statute: 'legislation-law', article: 91, paragraph: 1 },
      { statute: 'legislation-law', article: 93, paragraph: 1 },
    ],
  },
  {
    id: 'normative-documents',
    label: { zh: '行政规范性文件', en: 'Administrative normative documents' },
    belongs: {
      zh: '涉及公民、法人和其他组织权利义务，在一定范围内普遍适用、可以反复适用的公文。一般地，现行有效件数等于上年现行有效加本年制发减本年废止；因清理而调整的，应加说明。',
      en: 'Documents that touch the rights and duties of citizens and organisations and apply generally and repeatedly. Commonly those in force are last year’s plus those made minus those repealed; a clean-up that changes this deserves a note.',
    },
    misfiled: [
      {
        zh: '内部制度、人事任免、会议纪要、工作要点、规划等不是规范性文件。',
        en: 'Internal systems, appointments, minutes, work plans and programmes are no normative documents.',
      },
      {
        zh: '“现行有效件数”只填了本年制发的件数。',
        en: 'The number in force repeats this year’s documents only.',
      },
      {
        zh: '网站“政策文件”栏目的条数是信息条数，不是规范性文件件数。',
        en: 'A website’s count of policy items is not a count of normative documents.',
      },
    ],
    basis: 'practice',
    articles: [{ statute: 'disclosure-regulations', article: 20, item: 1 }],
  },
  {
    id: 'licences',
    label: { zh: '行政许可', en: 'Administrative licences' },
    belongs: {
      zh: '2021年格式填本年作出的许可决定件数，已公开的和依法不公开的都算。2019年格式另填上一年许可项目数量和本年增减。',
      en: 'Since 2021 the licence decisions of the year, published or lawfully not. The form of 2019 also asks for the items of licence and their change.',
    },
    misfiled: [
      {
        zh: '把许可事项的项数填在决定数量里，或者反过来。',
        en: 'The number of licence items stands in the column of decisions, or the other way round.',
      },
    ],
    basis: 'practice',
    articles: [{ statute: 'disclosure-regulations', article: 20, item: 5 }],
  },
  {
    id: 'other-services',
    label: { zh: '其他对外管理服务事项', en: 'Other services to the public' },
    belongs: {
      zh: '许可以外的对外管理服务事项，如行政确认、备案、给付。只有2019年格式有这一行。',
      en: 'Services other than licences, such as confirmation, filing and payments. Only the form of 2019 has this row.',
    },
    misfiled: [
      {
        zh: '2021年起的报告还留着这一行，说明套用了旧格式。',
        en: 'A report since 2021 that still has this row uses the old form.',
      },
    ],
    basis: 'form',
    articles: [{ statute: 'disclosure-regulations', article: 20, item: 5 }],
  },
  {
    id: 'penalties',
    label: { zh: '行政处罚', en: 'Administrative penalties' },
    belongs: {
      zh: '2021年格式填本年作出的全部处罚决定件数。2019年格式另填上一年处罚项目数量和本年增减。',
      en: 'Since 2021 all penalty decisions of the year. The form of 2019 also asks for the items of penalty and their change.',
    },
    misfiled: [
      {
        zh: '只填了已经公开的处罚决定。',
        en: 'Only the published penalty decisions were counted.',
      },
    ],
    basis: 'practice',
    articles: [{ statute: 'disclosure-regulations', article: 20, item: 6 }],
  },
  {
    id: 'coercion',
    label: { zh: '行政强制', en: 'Administrative coercion' },
    belongs: {
      zh: '2021年格式填本年作出的全部行政强制决定件数。2019年格式另填上一年强制项目数量和本年增减。',
      en: 'Since 2021 all coercive decisions of the year. The form of 2019 also asks for the items of coercion and their change.',
    },
    misfiled: [
      {
        zh: '只填了已经公开的，或者把权责清单里的事项数填在这里。',
        en: 'Only published decisions, or the items of a list of powers, were entered.',
      },
    ],
    basis: 'practice',
    articles: [{ statute: 'disclosure-regulations', article: 20, item: 6 }],
  },
  {
    id: 'fees',
    label: { zh: '行政事业性收费', en: 'Administrative charges' },
    belongs: {
      zh: '2021年格式填本年收费金额，单位是万元，精确到分就是小数点后六位。2019年格式填收费项目数量和本年增减。政府信息公开信息处理费也属于行政事业性收费。',
      en: 'Since 2021 the amount charged in the year, in 万元 (10,000 yuan); six decimals are exact to the fen. The form of 2019 asks for the number of items charged for and its change. The information-processing fee is such a charge too.',
    },
    misfiled: [
      {
        zh: '把以元为单位的金额填进以万元为单位的格子，差一万倍。',
        en: 'An amount in yuan in a cell that counts in 万元 is ten thousand times too large.',
      },
      {
        zh: '在2019年格式的项目数量里填了金额。',
        en: 'An amount was entered where the form of 2019 asks for a number of items.',
      },
    ],
    basis: 'form',
    articles: [{ statute: 'disclosure-regulations', article: 20, item: 8 }],
  },
  {
    id: 'procurement',
    label: { zh: '政府集中采购', en: 'Centralised government procurement' },
    belongs: {
      zh: '采购项目数量和采购总金额。只有2019年格式有这一行；表中没有规定金额单位，应写明元或者万元。',
      en: 'The number of purchases and their total amount. Only the form of 2019 has this row; it prints no unit, so say yuan or 万元.',
    },
    misfiled: [
      {
        zh: '金额没有写单位。',
        en: 'The amount has no unit.',
      },
      {
        zh: '2021年起的报告还留着这一行，说明套用了旧格式。',
        en: 'A report since 2021 that still has this row uses the old form.',
      },
    ],
    basis: 'form',
    articles: [{ statute: 'disclosure-regulations', article: 20, item: 9 }],
  },
];
