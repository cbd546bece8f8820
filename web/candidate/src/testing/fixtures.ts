import type { Application, Exam, Photo, PaymentOrder, Step, StepName, StepStatus, Ticket } from '@keju/ui'

const both = (text: string) => ({ zh: text, en: text })

export function anExam(changes: Partial<Exam> = {}): Exam {
  return {
    id: 'e1',
    code: 'demo',
    version: 1,
    title: both('演示考试'),
    status: 'OPEN',
    applyFrom: '2026-03-15T16:00:00Z',
    applyUntil: '2026-03-20T16:00:00Z',
    zone: 'Asia/Shanghai',
    announcement: both('公告全文'),
    windows: { apply: { from: '2026-03-15T16:00:00Z', until: '2026-03-20T16:00:00Z' } },
    pledges: [
      { id: 'notice', kind: 'COUNTDOWN', title: both('报考须知'), text: both('须知全文'), countdownSeconds: 3 },
      { id: 'honesty', kind: 'TYPED_SIGNATURE', title: both('诚信承诺书'), text: both('承诺全文') },
    ],
    form: {
      sections: [
        {
          title: both('基本情况'),
          fields: [
            { name: 'phone', type: 'TEXT', label: both('手机号码'), required: true, maxLength: 11 },
            {
              name: 'education',
              type: 'CHOICE',
              label: both('最高学历'),
              required: true,
              choices: [
                { value: 'BACHELOR', label: both('本科') },
                { value: 'MASTER', label: both('硕士') },
              ],
            },
            { name: 'remarks', type: 'TEXT', label: both('备注'), required: false, maxLength: 500 },
          ],
        },
      ],
    },
    subjects: [
      { code: 'A', name: both('申论'), date: '2026-12-12', startsAt: '09:00:00', endsAt: '11:30:00', when: {} },
      {
        code: 'B',
        name: both('专业科目'),
        date: '2026-12-13',
        startsAt: '14:00:00',
        endsAt: '16:00:00',
        when: { education: ['MASTER'] },
      },
    ],
    photo: aPhoto().rule,
    fee: { items: [], amountFen: 10_000 },
    photoReasons: [],
    reviewReasons: [],
    ...changes,
  }
}

export function aStep(step: StepName, status: StepStatus, changes: Partial<Step> = {}): Step {
  const waitingFor = status === 'OPEN' ? 'CANDIDATE' : null
  return { step, status, waitingFor, lockedBy: [], reasons: [], ...changes }
}

export function anApplication(changes: Partial<Application> = {}): Application {
  return {
    id: 'a1',
    examId: 'e1',
    examTitle: both('演示考试'),
    number: '20260000017',
    state: 'DRAFT',
    version: 3,
    editable: true,
    answers: { phone: '13800138000', education: 'MASTER' },
    position: {
      key: '101-01',
      agencyCode: '101',
      agencyName: '云江市档案局',
      bureau: '综合处',
      code: '01',
      title: '档案管理',
      headcount: 2,
      columns: [{ name: '学历', label: { zh: '学历', en: 'Degree' }, value: '本科及以上', condition: true }],
    },
    corrections: [],
    pledges: { notice: '2026-03-16T01:00:00Z', honesty: '2026-03-16T01:01:00Z' },
    steps: [aStep('COMMITMENT', 'DONE'), aStep('APPLICATION', 'OPEN'), aStep('PHOTO', 'LOCKED')],
    candidate: { name: '张𬀩', maskedIdNumber: '3101**********002X' },
    ...changes,
  }
}

export function aPhoto(changes: Partial<Photo> = {}): Photo {
  return {
    state: 'NONE',
    checks: [],
    reasons: [],
    rule: {
      minBytes: 5_000,
      maxBytes: 20_480,
      minWidth: 295,
      maxWidth: 8_000,
      minHeight: 413,
      maxHeight: 8_000,
      backgrounds: ['BLUE'],
      finalOnConfirm: true,
      owner: 'APPLICATION',
    },
    open: true,
    version: 1,
    ...changes,
  }
}

export function anOrder(changes: Partial<PaymentOrder> = {}): PaymentOrder {
  return {
    orderId: 'o1',
    applicationId: 'a1',
    subject: both('考务费'),
    items: [{ label: both('申论'), amountFen: 5_000 }],
    amountFen: 5_000,
    state: 'REQUESTED',
    payable: !changes.state || ['REQUESTED', 'PAYING', 'VOIDED'].includes(changes.state),
    frozen: false,
    createdAt: '2026-03-16T02:00:00Z',
    payableUntil: '2099-03-20T16:00:00Z',
    channels: ['ALIPAY'],
    owedBackFen: 0,
    refunds: [],
    attempts: [],
    ...changes,
  }
}

export function aTicket(changes: Partial<Ticket> = {}): Ticket {
  return {
    state: 'OPEN',
    printable: true,
    ticketNumber: '310100100117',
    site: { code: '01', name: '云江一中', address: '云江路 1 号' },
    room: { code: '03', name: '第03考场' },
    seat: 17,
    zone: 'Asia/Shanghai',
    subjects: [{ code: 'A', name: both('申论'), date: '2026-12-12', startsAt: '09:00:00', endsAt: '11:30:00' }],
    ...changes,
  }
}
