import type { Statute } from '../statute';
import { generalArticles } from './disclosure-regulations-general';
import { onRequestArticles } from './disclosure-regulations-on-request';
import { supervisionArticles } from './disclosure-regulations-supervision';

/**
 * 《中华人民共和国政府信息公开条例》 as revised in 2019: the basis of the whole report. Only the articles a report
 * or its explanations touch are here. Brackets are set full-width, so that all statutes look alike.
 */
export const disclosureRegulations: Statute = {
  id: 'disclosure-regulations',
  title: {
    zh: '中华人民共和国政府信息公开条例',
    en: 'Regulations of the People’s Republic of China on the Disclosure of Government Information',
  },
  documentNumber: { text: '国务院令第711号', confirmed: true },
  adopted: { text: '2019-04-03', confirmed: true },
  inForce: { text: '2019-05-15', confirmed: true },
  articles: [...generalArticles, ...onRequestArticles, ...supervisionArticles],
};
