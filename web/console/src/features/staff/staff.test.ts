import type { StaffMember } from '@keju/ui'
import { axeViolations, fakeServer } from '@keju/ui/testing'
import { screen, waitFor, within } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { renderPage } from '../../testing/renderPage'
import StaffMemberPage from './pages/StaffMemberPage.vue'
import StaffPage from './pages/StaffPage.vue'
import { positionOf } from './typedPosition'

const REVIEWER: StaffMember = {
  id: 'm1',
  version: 3,
  username: 'reviewer1',
  name: '王审核',
  roles: ['REVIEWER'],
  agencies: ['130'],
  active: true,
  access: 'PASSWORD',
}

describe('The staff', () => {
  it('reads agencies however they are separated', () => {
    expect(positionOf({ name: ' 王 ', roles: [], agencies: '130，131、132  133' }).agencies).toEqual([
      '130',
      '131',
      '132',
      '133',
    ])
  })

  it('takes somebody on and shows the password once', async () => {
    const server = fakeServer({
      'GET /api/identity/staff': { body: [REVIEWER] },
      'POST /api/identity/staff': { status: 201, body: { member: REVIEWER, oneTimePassword: 'h7k2m9' } },
    })
    const { container } = await renderPage(StaffPage, '/staff')
    expect(await screen.findByRole('link', { name: 'reviewer1' })).toHaveAttribute('href', '/staff/m1')

    await userEvent.type(screen.getByLabelText('用户名'), 'reviewer1')
    await userEvent.type(screen.getByLabelText('姓名'), '王审核')
    await userEvent.click(screen.getByRole('checkbox', { name: '资格审核员' }))
    await userEvent.type(screen.getByLabelText(/限定招录机关/), '130')
    await userEvent.type(screen.getByLabelText('原因'), '新入职')
    expect(await axeViolations(container)).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: '添加工作人员' }))

    expect(await screen.findByText('h7k2m9')).toBeInTheDocument()
    expect(server.sent('POST /api/identity/staff').json).toEqual({
      username: 'reviewer1',
      name: '王审核',
      roles: ['REVIEWER'],
      agencies: ['130'],
      reason: '新入职',
    })
  })

  it('deactivates somebody for a reason', async () => {
    const server = fakeServer({
      'GET /api/identity/staff': { body: [REVIEWER] },
      'PUT /api/identity/staff/m1': { body: { ...REVIEWER, active: false } },
    })
    const { container } = await renderPage(StaffMemberPage, '/staff/m1', { id: 'm1' })

    const access = within(await screen.findByRole('region', { name: '登录与账号' }))
    expect(await axeViolations(container)).toEqual([])
    await userEvent.type(access.getByLabelText('原因'), '离职')
    await userEvent.click(access.getByRole('button', { name: '停用账号' }))

    await waitFor(() =>
      expect(server.sent('PUT /api/identity/staff/m1').json).toMatchObject({
        active: false,
        version: 3,
        reason: '离职',
      }),
    )
  })
})
