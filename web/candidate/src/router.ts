import { useSession } from '@keju/ui'
import type { Pinia } from 'pinia'
import { createRouter, createWebHistory, type RouteRecordRaw, type Router } from 'vue-router'
import HomePage from './features/exam/pages/HomePage.vue'

declare module 'vue-router' {
  interface RouteMeta {
    /** Anybody may see the page; all others ask for a log-in first. */
    readonly open?: boolean
  }
}

export const routes: readonly RouteRecordRaw[] = [
  { path: '/', name: 'home', component: HomePage, meta: { open: true } },
  {
    path: '/register',
    name: 'register',
    component: () => import('./features/account/pages/RegisterPage.vue'),
    meta: { open: true },
  },
  {
    path: '/login',
    name: 'log-in',
    component: () => import('./features/account/pages/LogInPage.vue'),
    meta: { open: true },
  },
  {
    path: '/recovery',
    name: 'recovery',
    component: () => import('./features/account/pages/RecoveryPage.vue'),
    meta: { open: true },
  },
  {
    path: '/activation',
    name: 'activation',
    component: () => import('./features/account/pages/ActivationPage.vue'),
    meta: { open: true },
  },
  {
    path: '/account',
    name: 'account',
    component: () => import('./features/account/pages/AccountPage.vue'),
  },
  {
    path: '/exams/:examId',
    name: 'exam',
    component: () => import('./features/exam/pages/ExamPage.vue'),
    props: true,
    meta: { open: true },
  },
  {
    path: '/exams/:examId/positions',
    name: 'positions',
    component: () => import('./features/position/pages/PositionsPage.vue'),
    props: true,
    meta: { open: true },
  },
  {
    path: '/exams/:examId/positions/:positionKey',
    name: 'position',
    component: () => import('./features/position/pages/PositionPage.vue'),
    props: true,
    meta: { open: true },
  },
  {
    path: '/applications',
    name: 'applications',
    component: () => import('./features/application/pages/ApplicationsPage.vue'),
  },
  {
    path: '/applications/:applicationId',
    name: 'application',
    component: () => import('./features/application/pages/ApplicationPage.vue'),
    props: true,
  },
  {
    path: '/applications/:applicationId/pledges/:pledgeId',
    name: 'pledge',
    component: () => import('./features/application/pages/PledgePage.vue'),
    props: true,
  },
  {
    path: '/applications/:applicationId/form',
    name: 'form',
    component: () => import('./features/application/pages/FormPage.vue'),
    props: true,
  },
  {
    path: '/applications/:applicationId/positions',
    name: 'choose-position',
    component: () => import('./features/application/pages/ChoosePositionPage.vue'),
    props: true,
  },
  {
    path: '/applications/:applicationId/positions/:positionKey',
    name: 'confirm-position',
    component: () => import('./features/application/pages/ConfirmPositionPage.vue'),
    props: true,
  },
  {
    path: '/applications/:applicationId/check',
    name: 'check-answers',
    component: () => import('./features/application/pages/CheckAnswersPage.vue'),
    props: true,
  },
  {
    path: '/applications/:applicationId/sheet',
    name: 'sheet',
    component: () => import('./features/application/pages/SheetPage.vue'),
    props: true,
  },
  {
    path: '/applications/:applicationId/photo',
    name: 'photo',
    component: () => import('./features/photo/pages/PhotoPage.vue'),
    props: true,
  },
  {
    path: '/applications/:applicationId/payment',
    name: 'payment',
    component: () => import('./features/payment/pages/PaymentPage.vue'),
    props: true,
  },
  {
    path: '/applications/:applicationId/exemption',
    name: 'exemption',
    component: () => import('./features/exemption/pages/ExemptionPage.vue'),
    props: true,
  },
  {
    path: '/applications/:applicationId/receipt',
    name: 'receipt',
    component: () => import('./features/payment/pages/ReceiptPage.vue'),
    props: true,
  },
  { path: '/payments', name: 'payments', component: () => import('./features/payment/pages/PaymentsPage.vue') },
  {
    path: '/applications/:applicationId/ticket',
    name: 'ticket',
    component: () => import('./features/ticket/pages/TicketPage.vue'),
    props: true,
  },
  {
    path: '/verify',
    name: 'verify',
    component: () => import('./features/ticket/pages/VerifyPage.vue'),
    meta: { open: true },
  },
  {
    path: '/:rest(.*)*',
    name: 'not-found',
    component: () => import('./site/NotFoundPage.vue'),
    meta: { open: true },
  },
]

export function createSite(pinia: Pinia): Router {
  const router = createRouter({
    history: createWebHistory(import.meta.env.BASE_URL),
    routes,
    scrollBehavior: (to, _from, saved) => saved ?? (to.hash ? { el: to.hash } : { top: 0 }),
  })
  router.beforeEach(async (to) => {
    const session = useSession(pinia)
    await session.known('CANDIDATE')
    return to.meta.open || session.me ? true : { name: 'log-in', query: { next: to.fullPath } }
  })
  return router
}
