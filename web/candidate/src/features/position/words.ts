import type { ConditionVerdict, EducationLevel, LocalizedText, PoliticalStatus, PositionOrder, Tone } from '@keju/ui'

export const EDUCATION: Readonly<Record<EducationLevel, LocalizedText>> = {
  COLLEGE: { zh: '大专', en: 'Junior college' },
  BACHELOR: { zh: '本科', en: 'Undergraduate' },
  MASTER: { zh: '硕士研究生', en: "Postgraduate, master's" },
  DOCTOR: { zh: '博士研究生', en: 'Postgraduate, doctoral' },
}

export const POLITICAL_STATUS: Readonly<Record<PoliticalStatus, LocalizedText>> = {
  PARTY_MEMBER: { zh: '中共党员', en: 'Party member' },
  PROBATIONARY_MEMBER: { zh: '中共预备党员', en: 'Probationary party member' },
  LEAGUE_MEMBER: { zh: '共青团员', en: 'Youth League member' },
  OTHER_PARTY: { zh: '民主党派成员', en: 'Member of another party' },
  NONE: { zh: '群众', en: 'None' },
}

export const ORDER: Readonly<Record<PositionOrder, LocalizedText>> = {
  TABLE: { zh: '职位表顺序', en: 'As in the table' },
  LEAST_CONTESTED: { zh: '竞争最小', en: 'Least contested' },
  MOST_CONTESTED: { zh: '竞争最大', en: 'Most contested' },
}

/** The shortest times at the grassroots that positions ask for. */
export const GRASSROOTS_YEARS: readonly string[] = ['0', '1', '2', '3', '5']

export const VERDICT: Readonly<Record<ConditionVerdict, LocalizedText & { readonly tone: Tone }>> = {
  MEETS: { zh: '符合', en: 'Met', tone: 'good' },
  PERSON_JUDGES: { zh: '需人工判断', en: 'A person judges', tone: 'waiting' },
  FAILS: { zh: '不符合', en: 'Not met', tone: 'bad' },
}

export const OVERALL: Readonly<Record<ConditionVerdict, LocalizedText>> = {
  MEETS: { zh: '您填写的信息符合全部条件。', en: 'Your answers meet every condition.' },
  PERSON_JUDGES: {
    zh: '没有发现不符合的条件，其中一些须由审核人员判断。',
    en: 'Nothing speaks against it. Some conditions are for a reviewer to judge.',
  },
  FAILS: {
    zh: '至少有一项条件不符合。报考此职位很可能通不过审查，建议改选其他职位。',
    en: 'At least one condition is not met. The review is likely to refuse this; another position may suit you better.',
  },
}
