/** The columns of table three in one line, as below a heading whose cells were unmerged. */
export const columnsOfTableThree =
  '申请人情况\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计';
