import type { Statute } from '../statute';

/**
 * 《政府信息公开信息处理费管理办法》: when and how the information-processing fee is charged. The article on late
 * payment is not here, because its wording was not at hand; explanations give its substance in our own words.
 */
export const feeMeasures: Statute = {
  id: 'fee-measures',
  title: {
    zh: '政府信息公开信息处理费管理办法',
    en: 'Measures on the Information-Processing Fee for the Disclosure of Government Information',
  },
  documentNumber: { text: '国办函〔2020〕109号', confirmed: true },
  adopted: { text: '2020-11-17', confirmed: true },
  inForce: { text: '2021-01-01', confirmed: false },
  articles: [
    {
      number: 2,
      label: '第二条',
      paragraphs: [
        {
          text: '本办法所称信息处理费，是指为了有效调节政府信息公开申请行为、引导申请人合理行使权利，向申请公开政府信息超出一定数量或者频次范围的申请人收取的费用。',
        },
      ],
    },
    {
      number: 3,
      label: '第三条',
      paragraphs: [
        {
          text: '信息处理费可以按件计收，也可以按量计收，均按照超额累进方式计算收费金额。行政机关对每件申请可以根据实际情况选择适用其中一种标准，但不得同时按照两种标准重复计算。',
        },
      ],
    },
    {
      number: 4,
      label: '第四条',
      paragraphs: [
        {
          text: '按件计收适用于所有政府信息公开申请处理决定类型。申请人的一份政府信息公开申请包含多项内容的，行政机关可以按照“一事一申请”原则，以合理的最小单位拆分计算件数。',
        },
        {
          text: '按件计收执行下列收费标准：',
          items: [
            '（一）同一申请人一个自然月内累计申请10件以下（含10件）的，不收费。',
            '（二）同一申请人一个自然月内累计申请11—30件（含30件）的部分：100元/件。',
            '（三）同一申请人一个自然月内累计申请31件以上的部分：以10件为一档，每增加一档，收费标准提高100元/件。',
          ],
        },
      ],
    },
  ],
};
