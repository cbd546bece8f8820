import { useSession, type Role } from '@keju/ui'
import type { Pinia } from 'pinia'
import { createRouter, createWebHistory, type RouteRecordRaw, type Router } from 'vue-router'
import { admit } from './admission'
import WorkPage from './site/WorkPage.vue'

declare module 'vue-router' {
  interface RouteMeta {
    /** The roles that the page is for; without any it is for every member of staff. */
    readonly roles?: readonly Role[]
    readonly open?: boolean
  }
}

export const routes: readonly RouteRecordRaw[] = [
  { path: '/', name: 'work', component: WorkPage },
  {
    path: '/login',
    name: 'log-in',
    component: () => import('./features/account/pages/LogInPage.vue'),
    meta: { open: true },
  },
  { path: '/password', name: 'password', component: () => import('./features/account/pages/PasswordPage.vue') },
  {
    path: '/photos',
    name: 'photos',
    component: () => import('./features/audit/pages/PhotoAuditPage.vue'),
    meta: { roles: ['PHOTO_AUDITOR'] },
  },
  {
    path: '/photos/decisions',
    name: 'photo-decisions',
    component: () => import('./features/audit/pages/PhotoDecisionsPage.vue'),
    meta: { roles: ['PHOTO_AUDITOR'] },
  },
  {
    path: '/reviews',
    name: 'reviews',
    component: () => import('./features/review/pages/ReviewPage.vue'),
    meta: { roles: ['REVIEWER'] },
  },
  {
    path: '/exemptions',
    name: 'exemptions',
    component: () => import('./features/exemption/pages/ExemptionPage.vue'),
    meta: { roles: ['FEE_OFFICER'] },
  },
  {
    path: '/oversight',
    name: 'oversight',
    component: () => import('./features/oversight/pages/OversightPage.vue'),
    meta: { roles: ['EXAM_ADMINISTRATOR'] },
  },
  {
    path: '/trail',
    name: 'trail',
    component: () => import('./features/oversight/pages/TrailPage.vue'),
    meta: { roles: ['AUDITOR'] },
  },
  {
    path: '/exams',
    name: 'exams',
    component: () => import('./features/exam/pages/ExamsPage.vue'),
    meta: { roles: ['EXAM_ADMINISTRATOR'] },
  },
  {
    path: '/exams/:examId',
    name: 'exam',
    component: () => import('./features/exam/pages/ExamPage.vue'),
    props: true,
    meta: { roles: ['EXAM_ADMINISTRATOR'] },
  },
  {
    path: '/exams/:examId/seating',
    name: 'seating',
    component: () => import('./features/seating/pages/SeatingPage.vue'),
    props: true,
    meta: { roles: ['EXAM_ADMINISTRATOR'] },
  },
  {
    path: '/exams/:examId/scores',
    name: 'scores',
    component: () => import('./features/score/pages/ScoresPage.vue'),
    props: true,
    meta: { roles: ['EXAM_ADMINISTRATOR'] },
  },
  {
    path: '/counter',
    name: 'counter',
    component: () => import('./features/counter/pages/CounterPage.vue'),
    meta: { roles: ['EXAM_ADMINISTRATOR'] },
  },
  {
    path: '/corrections',
    name: 'corrections',
    component: () => import('./features/correction/pages/CorrectionPage.vue'),
    meta: { roles: ['EXAM_ADMINISTRATOR', 'FEE_OFFICER'] },
  },
  {
    path: '/contested-id-numbers',
    name: 'contests',
    component: () => import('./features/contest/pages/ContestsPage.vue'),
    meta: { roles: ['EXAM_ADMINISTRATOR'] },
  },
  {
    path: '/invitations',
    name: 'invitations',
    component: () => import('./features/invitation/pages/InvitationsPage.vue'),
    meta: { roles: ['EXAM_ADMINISTRATOR'] },
  },
  { path: '/security', name: 'security', component: () => import('./features/account/pages/SecurityPage.vue') },
  {
    path: '/staff',
    name: 'staff',
    component: () => import('./features/staff/pages/StaffPage.vue'),
    meta: { roles: ['EXAM_ADMINISTRATOR'] },
  },
  {
    path: '/staff/:id',
    name: 'staff-member',
    component: () => import('./features/staff/pages/StaffMemberPage.vue'),
    props: true,
    meta: { roles: ['EXAM_ADMINISTRATOR'] },
  },
  {
    path: '/security-log',
    name: 'security-log',
    component: () => import('./features/log/pages/SecurityLogPage.vue'),
    meta: { roles: ['AUDITOR', 'EXAM_ADMINISTRATOR'] },
  },
  {
    path: '/orders',
    name: 'orders',
    component: () => import('./features/finance/pages/OrdersPage.vue'),
    meta: { roles: ['FINANCE_OFFICER', 'AUDITOR'] },
  },
  {
    path: '/orders/:orderId',
    name: 'order',
    component: () => import('./features/finance/pages/OrderPage.vue'),
    props: true,
    meta: { roles: ['FINANCE_OFFICER', 'AUDITOR'] },
  },
  {
    path: '/refunds',
    name: 'refunds',
    component: () => import('./features/finance/pages/RefundsPage.vue'),
    meta: { roles: ['FINANCE_OFFICER', 'AUDITOR'] },
  },
  {
    path: '/reconciliations',
    name: 'reconciliations',
    component: () => import('./features/finance/pages/ReconciliationsPage.vue'),
    meta: { roles: ['FINANCE_OFFICER', 'AUDITOR'] },
  },
  {
    path: '/reconciliations/:id',
    name: 'reconciliation',
    component: () => import('./features/finance/pages/ReconciliationPage.vue'),
    props: true,
    meta: { roles: ['FINANCE_OFFICER', 'AUDITOR'] },
  },
  { path: '/:rest(.*)*', redirect: '/' },
]

export function createConsole(pinia: Pinia): Router {
  const router = createRouter({ history: createWebHistory(import.meta.env.BASE_URL), routes })
  router.beforeEach(async (to) => {
    const session = useSession(pinia)
    await session.known('STAFF')
    const room = { next: to.fullPath, roles: to.meta.roles, forPasswords: to.name === 'password', forSecondFactors: to.name === 'security' }
    return to.meta.open ? true : admit(session.me, room)
  })
  return router
}
