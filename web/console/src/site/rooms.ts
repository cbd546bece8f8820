import type { LocalizedText, Me, Role } from '@keju/ui'

/** A part of the console, and whose it is. */
export interface Room {
  readonly route: string
  readonly role: Role
  readonly name: LocalizedText
  readonly purpose: LocalizedText
}

const ROOMS: readonly Room[] = [
  {
    route: 'photos',
    role: 'PHOTO_AUDITOR',
    name: { zh: '照片审核', en: 'Photo audit' },
    purpose: { zh: '逐张审核考生照片是否符合要求', en: 'Judge whether photos fit the rule' },
  },
  {
    route: 'reviews',
    role: 'REVIEWER',
    name: { zh: '资格审核', en: 'Qualification review' },
    purpose: { zh: '对照职位条件审核考生的报考资格', en: 'Compare candidates with the conditions of their positions' },
  },
  {
    route: 'exams',
    role: 'EXAM_ADMINISTRATOR',
    name: { zh: '考试管理', en: 'Exams' },
    purpose: { zh: '导入考试定义和职位表，发布考试，编排考场', en: 'Definitions, position tables, publication and seating' },
  },
]

export function roomsOf(me: Me | null): readonly Room[] {
  return me && !me.passwordChangeRequired ? ROOMS.filter(({ role }) => me.roles.includes(role)) : []
}
