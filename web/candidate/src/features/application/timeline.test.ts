import type { Step } from '@keju/ui'
import { screen, within } from '@testing-library/vue'
import { aStep, anApplication, anExam } from '../../testing/fixtures'
import { renderPage } from '../../testing/renderPage'
import StepTimeline from './components/StepTimeline.vue'
import { ahead } from './ahead'
import NextAction from './components/NextAction.vue'
import { nextTask } from './tasks'

async function timelineOf(...steps: Step[]) {
  await renderPage(StepTimeline, '/applications/a1', { application: anApplication({ steps }), exam: anExam() })
  return screen.getAllByRole('listitem')[0]!
}

describe('The timeline', () => {
  it('leaves out what is not needed', async () => {
    await timelineOf(aStep('COMMITMENT', 'DONE'), aStep('QUALIFICATION', 'NOT_NEEDED'))

    expect(screen.queryByText('资格审核')).not.toBeInTheDocument()
  })

  it('does not press anybody to ask for what they may not need, and says where to ask', async () => {
    const item = await timelineOf(aStep('EXEMPTION', 'OPEN', { waitingFor: null, action: 'ASK_EXEMPTION' }))

    expect(item).toHaveTextContent('需要时可申请')
    expect(item).not.toHaveTextContent('待办理')
    expect(within(item).getByRole('link', { name: '申请费用减免' })).toHaveAttribute('href', '/applications/a1#exemption')
  })

  it('says of a locked step what comes first and when it opens', async () => {
    const item = await timelineOf(
      aStep('FEE', 'LOCKED', {
        opensAt: '2026-03-20T16:00:00Z',
        lockedBy: [
          { step: 'PHOTO', needs: 'APPROVED' },
          { step: 'QUALIFICATION', needs: 'PASSED' },
        ],
      }),
    )

    expect(item).toHaveTextContent('尚未开始')
    expect(item).toHaveTextContent('须先完成：照片、资格审核')
    expect(item).toHaveTextContent('开放时间 2026年3月21日 00:00')
  })

  it('says of a step that waits for the whole application that everything comes first', async () => {
    const item = await timelineOf(
      aStep('SEAT', 'LOCKED', { lockedBy: [{ step: 'APPLICATION', needs: 'COMPLETE' }] }),
    )

    expect(item).toHaveTextContent('须先完成：以上全部环节')
  })

  it('gives an open step its deadline and the way to it', async () => {
    const item = await timelineOf(aStep('PHOTO', 'OPEN', { until: '2099-03-20T16:00:00Z' }))

    expect(item).toHaveTextContent('待办理')
    expect(item).toHaveTextContent('截止 2099年3月20日 24:00')
    expect(within(item).getByRole('timer')).toHaveTextContent(/还剩 \d+ 天/)
    expect(within(item).getByRole('link', { name: '上传照片' })).toHaveAttribute('href', '/applications/a1/photo')
  })

  it.each([
    ['QUALIFICATION', 'REVIEWER', '审核员正在审核报考资格，您无需操作。'],
    ['PHOTO', 'PHOTO_AUDITOR', '审核员正在审核照片，您无需操作。'],
    ['SEAT', 'EXAM_ADMINISTRATOR', '等待考试机构安排，您无需操作。'],
    ['FEE', 'PAYMENT_CHANNEL', '如已扣款请不要重复支付。'],
  ] as const)('says of a waiting step (%s) that %s acts next', { tags: 'row-90' }, async (step, waitingFor, words) => {
    const item = await timelineOf(aStep(step, 'WAITING', { waitingFor, promisedBy: '2099-03-17T02:00:00Z' }))

    expect(item).toHaveTextContent('处理中')
    expect(item).toHaveTextContent(words)
    expect(item).toHaveTextContent('承诺完成 2099年3月17日 10:00')
  })

  it('says of a done step since when', { tags: 'row-90' }, async () => {
    const item = await timelineOf(aStep('FEE', 'DONE', { since: '2026-03-17T02:00:00Z' }))

    expect(item).toHaveTextContent('已完成')
    expect(item).toHaveTextContent('完成于 2026年3月17日 10:00')
  })

  it('gives the reasons of a refusal that can be mended, and until when', async () => {
    const item = await timelineOf(
      aStep('PHOTO', 'FAILED', {
        waitingFor: 'CANDIDATE',
        until: '2099-03-20T16:00:00Z',
        reasons: [{ code: 'BLURRED', text: { zh: '照片模糊', en: 'Blurred' } }],
        note: '请重新拍摄',
        action: 'REPLACE_PHOTO',
      }),
    )

    expect(item).toHaveTextContent('未通过')
    expect(within(item).getByText('照片模糊')).toBeVisible()
    expect(item).toHaveTextContent('审核员说明：请重新拍摄')
    expect(item).toHaveTextContent('您可以据此更正后再次提交。')
    expect(within(item).getByRole('link', { name: '上传照片' })).toBeVisible()
  })

  it('does not raise hopes where nothing can be mended', async () => {
    const item = await timelineOf(aStep('QUALIFICATION', 'FAILED'))

    expect(item).toHaveTextContent('此结果已不能在本系统中更改')
  })

  it('leads to a score that is released', async () => {
    const item = await timelineOf(aStep('SCORE', 'DONE'))

    expect(within(item).getByRole('link', { name: '查看成绩' })).toHaveAttribute('href', '/applications/a1/ticket')
  })

  it('says of a lapsed step that it lapsed', async () => {
    expect(await timelineOf(aStep('FEE', 'LAPSED'))).toHaveTextContent('已逾期')
  })
})

describe('What to do next', () => {
  const next = (...args: Parameters<typeof anApplication>) => nextTask(anApplication(...args), anExam())?.label.zh

  it('is the first pledge, the form, the position, then to submit', () => {
    const steps = [aStep('COMMITMENT', 'DONE'), aStep('APPLICATION', 'OPEN')]

    expect(next({ steps: [aStep('COMMITMENT', 'OPEN')], pledges: {} })).toBe('阅读并承诺')
    expect(next({ steps, answers: {}, position: null })).toBe('填写报名表')
    expect(next({ steps, position: null })).toBe('选择职位')
    expect(next({ steps })).toBe('核对并提交')
  })

  it('is to correct after a rejection', () => {
    expect(next({ steps: [aStep('APPLICATION', 'OPEN', { action: 'SUBMIT_AGAIN' })] })).toBe('更正并重新提交')
  })

  it('is nothing while others are at work', () => {
    expect(next({ steps: [aStep('QUALIFICATION', 'WAITING', { waitingFor: 'REVIEWER' })] })).toBeUndefined()
  })
})

describe('Once an application is complete', () => {
  const complete = (...steps: Step[]) => anApplication({ state: 'COMPLETE', steps })
  const exam = anExam({
    subjects: [
      { code: 'A', name: both('申论'), date: '2099-12-12', startsAt: '09:00', endsAt: '11:30', when: {} },
      { code: 'B', name: both('专业科目'), date: '2099-12-05', startsAt: '09:00', endsAt: '11:30', when: { education: ['BACHELOR'] } },
    ],
  })

  it('says what will happen, in order, and when', async () => {
    const application = complete(
      aStep('SEAT', 'WAITING', { waitingFor: 'EXAM_ADMINISTRATOR' }),
      aStep('TICKET', 'LOCKED', { opensAt: '2099-12-06T00:00:00Z' }),
      aStep('SCORE', 'LOCKED'),
    )
    await renderPage(NextAction, '/applications/a1', { application, exam })

    expect(screen.getByRole('heading', { name: '报名已完成' })).toBeVisible()
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      '考试机构统一编排考场，之后这里会显示您的考点和座位。',
      '2099年12月6日 08:00 起可以在这里打印准考证。',
      '2099年12月12日星期六开始考试。',
      '成绩公布后，可以在这里查询。',
    ])
  })

  it('leads to the score once it is out', async () => {
    const application = complete(aStep('SEAT', 'DONE'), aStep('TICKET', 'DONE'), aStep('SCORE', 'DONE'))
    await renderPage(NextAction, '/applications/a1', { application, exam })

    expect(screen.getByRole('link', { name: '查看成绩' })).toHaveAttribute('href', '/applications/a1/ticket')
    expect(screen.queryByText(/开始考试/)).not.toBeInTheDocument()
  })

  it('promises nothing that has come or that the exam does without', async () => {
    const application = complete(aStep('SEAT', 'DONE'), aStep('TICKET', 'DONE'), aStep('SCORE', 'NOT_NEEDED'))

    expect(ahead(application, exam, '2099-12-13')).toEqual([])
    await renderPage(NextAction, '/applications/a1', { application, exam: anExam({ subjects: [] }) })
    expect(screen.getByText('所有环节都已办完。')).toBeVisible()
  })
})

function both(text: string) {
  return { zh: text, en: text }
}
