import type { CaseSummary, Exam, ExemptionCase, Me, PhotoAudit, ReviewCase } from '@keju/ui'

const both = (text: string) => ({ zh: text, en: text })

export function aMember(changes: Partial<Me> = {}): Me {
  return {
    id: 's1',
    kind: 'STAFF',
    name: '李审核',
    roles: ['PHOTO_AUDITOR'],
    agencies: [],
    passwordChangeRequired: false,
    secondFactor: 'NONE',
    expiresAt: '2099-01-01T00:00:00Z',
    sessionEndsAt: '2099-01-01T00:00:00Z',
    ...changes,
  }
}

export function anAudit(photoId = 'p1'): PhotoAudit {
  return {
    photoId,
    examTitle: both('演示考试'),
    rule: {
      minBytes: 0,
      maxBytes: 20_480,
      minWidth: 295,
      maxWidth: 8_000,
      minHeight: 413,
      maxHeight: 8_000,
      backgrounds: ['BLUE'],
      finalOnConfirm: false,
      owner: 'APPLICATION',
    },
    checks: [
      { code: 'PLAINNESS', verdict: 'WARN', found: '71%', wanted: '85%', message: both('背景可能不均匀') },
    ],
    reasons: [
      { code: 'BLURRED', text: both('照片模糊') },
      { code: 'BACKGROUND', text: both('背景颜色不符') },
    ],
    leaseUntil: '2099-01-01T00:00:00Z',
  }
}

export function aCase(changes: Partial<ReviewCase> = {}): ReviewCase {
  return {
    caseId: 'c1',
    examTitle: both('演示考试'),
    applicationNumber: '20260000017',
    candidateName: '张𬀩',
    position: {
      title: '档案管理',
      agencyName: '云江市档案局',
      bureau: '综合处',
      code: '01',
      conditions: [{ label: both('专业'), value: '档案学' }],
    },
    answers: [{ label: both('所学专业'), value: '市场营销' }],
    reasons: [{ code: 'MAJOR', text: both('专业不符合职位要求') }],
    promisedBy: '2099-01-01T00:00:00Z',
    leaseUntil: '2099-01-01T00:00:00Z',
    agreeing: 1,
    opinionsGiven: 0,
    opinions: [],
    ...changes,
  }
}

export function anExemptionCase(changes: Partial<ExemptionCase> = {}): ExemptionCase {
  return {
    caseId: 'x1',
    examTitle: both('演示考试'),
    applicationNumber: '20260000017',
    candidateName: '张𬀩',
    ground: { code: 'ALLOWANCE', text: both('低保家庭') },
    evidence: [
      { id: 'v1', type: 'JPEG', bytes: 204_800, addedAt: '2026-03-16T00:00:00Z' },
      { id: 'v2', type: 'PDF', bytes: 10_240, addedAt: '2026-03-16T00:00:00Z' },
    ],
    reasons: [{ code: 'EXPIRED', text: both('证件已过期') }],
    leaseUntil: '2099-01-01T00:00:00Z',
    ...changes,
  }
}

export function aSummary(changes: Partial<CaseSummary> = {}): CaseSummary {
  return {
    caseId: 'c9',
    kind: 'QUALIFICATION',
    examTitle: both('演示考试'),
    applicationNumber: '20260000009',
    submission: 1,
    agencyCode: '130',
    referred: false,
    state: 'REJECTED',
    requestedAt: '2026-03-16T00:00:00Z',
    promisedBy: '2026-03-18T00:00:00Z',
    decidedAt: '2026-03-17T00:00:00Z',
    undoable: true,
    referable: false,
    ...changes,
  }
}

export function anExam(changes: Partial<Exam> = {}): Exam {
  return {
    id: 'e1',
    code: 'demo',
    version: 2,
    title: both('演示考试'),
    status: 'OPEN',
    zone: 'Asia/Shanghai',
    windows: {},
    pledges: [],
    form: { sections: [] },
    subjects: [],
    fee: { items: [], amountFen: 0 },
    photoReasons: [],
    reviewReasons: [],
    ...changes,
  }
}
