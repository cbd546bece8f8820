import { Problem, type PositionChange, type PositionPreview, type PositionSummary, type RosterPreview } from '@keju/ui'
import { axeViolations, fakeServer } from '@keju/ui/testing'
import { screen, waitFor } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { anExam } from '../../testing/fixtures'
import { renderPage } from '../../testing/renderPage'
import FileForm from './components/FileForm.vue'
import PositionPreviewReport from './components/PositionPreviewReport.vue'
import RosterImport from './components/RosterImport.vue'
import RosterPreviewReport from './components/RosterPreviewReport.vue'
import ExamPage from './pages/ExamPage.vue'
import ExamsPage from './pages/ExamsPage.vue'

function aServer() {
  return fakeServer({
    'GET /api/exams': { body: [anExam()] },
    'GET /api/exams/proposals': {
      body: [
        { examId: 'e3', code: 'spring', version: 1, state: 'DRAFT', proposedAt: '2026-03-01T02:00:00Z' },
        { examId: 'e1', code: 'demo', version: 3, state: 'REVISION', proposedAt: '2026-03-02T02:00:00Z' },
      ],
    },
    'POST /api/exams': { status: 201, body: { examId: 'e9', code: 'demo', version: 3 } },
    'GET /api/exams/e1': { body: anExam() },
    'GET /api/exams/e1/positions': { body: { items: [], page: 0, size: 1, total: 16_745 } },
    'GET /api/exams/e1/positions/shortfalls': {
      body: [{ position: aPosition({ contest: { submitted: 9, passed: 4, paid: 1, applicantsPerSeat: 9 } }), missing: 2 }],
    },
    'POST /api/exams/e1/publication': { body: {} },
    'GET /api/seating/e1': { body: { completed: 1_204, seated: 0, seats: 1_260 } },
    'POST /api/seating/e1/arrangement': { body: { seed: '47', seated: 1_200, withoutSeat: 4 } },
  })
}

function aPosition(changes: Partial<PositionSummary> = {}): PositionSummary {
  return {
    key: '101-01',
    agencyCode: '101',
    agencyName: '云江市档案局',
    bureau: '',
    code: '01',
    title: '档案管理',
    headcount: 1,
    ...changes,
  }
}

function aChange(changes: Partial<PositionChange> = {}): PositionChange {
  return { key: '101-01', agencyName: '云江市档案局', title: '档案管理', choices: 0, blocked: false, differences: [], ...changes }
}

function aPreview(changes: Partial<PositionPreview> = {}): PositionPreview {
  return {
    etag: '"3"',
    importable: true,
    addedCount: 0,
    changedCount: 0,
    withdrawnCount: 0,
    unchangedCount: 40,
    added: [],
    changed: [],
    withdrawn: [],
    problems: [],
    ...changes,
  }
}

describe('The list of exams', () => {
  it('takes a definition and goes to the draft made of it', async () => {
    const server = aServer()
    const { path, container } = await renderPage(ExamsPage, '/exams')
    expect(await screen.findByRole('link', { name: '演示考试' })).toHaveAttribute('href', '/exams/e1')
    expect(await axeViolations(container)).toEqual([])

    await userEvent.upload(screen.getByLabelText('文件'), new File(['code: demo'], 'demo.yaml', { type: 'text/yaml' }))
    await userEvent.click(screen.getByRole('button', { name: '上传' }))

    await waitFor(() => expect(path()).toBe('/exams/e9'))
    expect(server.sent('POST /api/exams').headers.get('Content-Type')).toBe('application/yaml')
  })
})

describe('What is not published yet', () => {
  it('is listed with its state and leads to its page', async () => {
    aServer()
    const { container } = await renderPage(ExamsPage, '/exams')

    expect(await screen.findByRole('link', { name: 'spring' })).toHaveAttribute('href', '/exams/e3')
    expect(screen.getByText('草稿')).toBeVisible()
    expect(screen.getByText('新版本')).toBeVisible()
    expect(screen.getByText('2026年3月1日 10:00')).toBeVisible()
    expect(await axeViolations(container)).toEqual([])
  })
})

describe('The page of an exam', () => {
  it('publishes the version that waits, and arranges seats from a public seed', async () => {
    const server = aServer()
    const { container } = await renderPage(ExamPage, '/exams/e1', { examId: 'e1' })

    expect(await screen.findByText('目前共 16745 个职位。')).toBeVisible()
    expect(screen.getByText('第 2 版已发布，考生可见。')).toBeVisible()
    server.answer('GET /api/exams/proposals', { body: [] })
    await userEvent.click(screen.getByRole('button', { name: '发布第 3 版' }))
    expect(await screen.findByText('已发布。')).toBeVisible()
    await userEvent.type(await screen.findByLabelText(/^随机种子/), '47')
    await userEvent.click(screen.getByRole('button', { name: '开始编排' }))

    expect(await screen.findByText('已安排 1200 人，4 人没有座位。')).toBeVisible()
    expect(screen.getByText('1 个职位人数不足')).toBeVisible()
    expect(server.sent('POST /api/seating/e1/arrangement').json).toEqual({ seed: '47' })
    expect(await axeViolations(container)).toEqual([])
  })

  it('offers nothing to publish when the latest version is in effect, and says how to change it', async () => {
    const server = aServer()
    server.answer('GET /api/exams/proposals', { body: [] })
    const { container } = await renderPage(ExamPage, '/exams/e1', { examId: 'e1' })

    expect(await screen.findByText('第 2 版已发布，考生可见。')).toBeVisible()
    expect(screen.queryByRole('button', { name: /^发布/ })).not.toBeInTheDocument()
    expect(screen.getByRole('link', { name: '上传考试定义' })).toHaveAttribute('href', '/exams')
    expect(await axeViolations(container)).toEqual([])
  })

  it('works on an exam that nobody can read yet', async () => {
    aServer()
    await renderPage(ExamPage, '/exams/e3', { examId: 'e3' })

    expect(await screen.findByRole('heading', { name: '未发布的考试 spring · 1' })).toBeVisible()
    expect(screen.getByRole('button', { name: '发布考试' })).toBeVisible()
    expect(screen.queryByText('考场编排')).not.toBeInTheDocument()
  })

  it('says so when there is no such exam', async () => {
    aServer()
    await renderPage(ExamPage, '/exams/e7', { examId: 'e7' })

    expect(await screen.findByRole('alert')).toHaveTextContent('没有找到')
  })
})

describe('The roster of an exam', () => {
  function aRoster(changes: Partial<RosterPreview> = {}): RosterPreview {
    return {
      etag: '"5"',
      importable: true,
      addedCount: 2,
      replacedCount: 1,
      removedCount: 0,
      unchangedCount: 40,
      blocked: [],
      problems: [],
      ...changes,
    }
  }

  it('tells how many are on it, and takes another', async () => {
    fakeServer({ 'GET /api/exams/e1/roster': { body: { entries: 41 } } })
    const { container } = await renderPage(RosterImport, '/exams/e1', { examId: 'e1' })

    expect(await screen.findByText('名单上现有 41 名考生。')).toBeVisible()
    expect(screen.getByRole('button', { name: '查看变化' })).toBeVisible()
    expect(await axeViolations(container)).toEqual([])
  })

  it('is imported on the sight of what it would change', async () => {
    const confirm = vi.fn(() => Promise.resolve())
    const { container } = await renderPage(RosterPreviewReport, '/exams/e1', {
      preview: aRoster(),
      name: 'roster.csv',
      confirm,
    })

    expect(screen.getByText('新增 2 名，变化 1 名，删除 0 名，不变 40 名。')).toBeVisible()
    expect(await axeViolations(container)).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: '导入' }))

    expect(confirm).toHaveBeenCalledOnce()
  })

  it('offers no import where something is wrong or somebody has gone on', async () => {
    await renderPage(RosterPreviewReport, '/exams/e1', {
      preview: aRoster({
        importable: false,
        blocked: ['2015001'],
        problems: [
          { sheet: 'CSV', row: 3, column: '身份证号', message: '不是有效的身份证号码' },
          { sheet: '附表', row: 0, column: null, message: '找不到表头' },
        ],
      }),
      name: 'roster.csv',
      confirm: () => Promise.resolve(),
    })

    expect(screen.getByText('名单中有 2 处问题，改正后才能导入。')).toBeVisible()
    expect(screen.getByRole('cell', { name: 'CSV 第 3 行 身份证号' })).toBeVisible()
    expect(screen.getByRole('cell', { name: '附表' })).toBeVisible()
    expect(screen.getByText('这些考生已开始办理，不能更改或删除：2015001。')).toBeVisible()
    expect(screen.queryByRole('button', { name: '导入' })).not.toBeInTheDocument()
  })

  it('is no part of an exam for everybody', async () => {
    aServer()
    await renderPage(ExamPage, '/exams/e1', { examId: 'e1' })

    expect(await screen.findByText('目前共 16745 个职位。')).toBeVisible()
    expect(screen.queryByText('考生名单')).not.toBeInTheDocument()
  })
})

describe('The preview of a position table', () => {
  it('tells what would change, and imports it when asked to', async () => {
    const confirm = vi.fn(() => Promise.resolve())
    const { container } = await renderPage(PositionPreviewReport, '/exams/e1', {
      preview: aPreview({
        addedCount: 900,
        added: [aChange({ key: '101-02' })],
        changedCount: 1,
        changed: [
          aChange({
            choices: 3,
            differences: [{ label: { zh: '招考人数', en: 'Headcount' }, before: '2', after: '1' }],
          }),
        ],
      }),
      name: 'positions.xls',
      confirm,
    })

    expect(screen.getByText('40 个职位不变。')).toBeVisible()
    await userEvent.click(screen.getByText('新增职位 (900)'))
    expect(screen.getByText('只列出前 1 个。')).toBeVisible()
    await userEvent.click(screen.getByText('有变化的职位 (1)'))
    expect(screen.getByText('3 人已选报')).toBeVisible()
    expect(await axeViolations(container)).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: '导入' }))

    expect(confirm).toHaveBeenCalledOnce()
  })

  it('offers no import where something is wrong', async () => {
    await renderPage(PositionPreviewReport, '/exams/e1', {
      preview: aPreview({
        importable: false,
        withdrawnCount: 1,
        withdrawn: [aChange({ choices: 1, blocked: true })],
        problems: [{ sheet: '省级', row: 17, column: '招考人数', message: '应为正整数' }],
      }),
      name: 'positions.xls',
      confirm: () => Promise.resolve(),
    })

    expect(screen.getByText('表中有 1 处问题，改正后才能导入。')).toBeVisible()
    expect(screen.getByRole('cell', { name: '省级 第 17 行 招考人数' })).toBeVisible()
    expect(screen.getByText(/已有考生选报的职位不能取消/)).toBeVisible()
    expect(screen.queryByRole('button', { name: '导入' })).not.toBeInTheDocument()
  })
})

describe('A refused file', () => {
  const refusal = new Problem(422, 'seating.site-file', '考点文件有误', '文件中有 1 处错误，未导入任何内容。', [
    { pointer: '/17/seats', code: 'site-file.not-a-number-of-seats', message: '座位数应为 1 至 99。' },
  ])

  it('is answered with each place that is wrong', async () => {
    const { container } = await renderPage(FileForm, '/exams/e1', {
      name: 'sites',
      accept: '.csv',
      hint: '',
      action: '导入',
      send: () => Promise.reject(refusal),
    })

    await userEvent.upload(screen.getByLabelText('文件'), new File(['x'], 'sites.csv'))
    await userEvent.click(screen.getByRole('button', { name: '导入' }))

    expect(await screen.findByRole('cell', { name: '座位数应为 1 至 99。' })).toBeVisible()
    expect(screen.getByRole('alert')).toHaveTextContent('考点文件有误')
    expect(await axeViolations(container)).toEqual([])
  })
})
