import { useSession, type Me, type Role } from '@keju/ui'
import type { Pinia } from 'pinia'
import { createRouter, createWebHistory, type RouteLocationRaw, type RouteRecordRaw, type Router } from 'vue-router'
import WorkPage from './site/WorkPage.vue'

declare module 'vue-router' {
  interface RouteMeta {
    /** The role that the page is for; without one any member of staff may see it. */
    readonly role?: Role
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
    meta: { role: 'PHOTO_AUDITOR' },
  },
  {
    path: '/reviews',
    name: 'reviews',
    component: () => import('./features/review/pages/ReviewPage.vue'),
    meta: { role: 'REVIEWER' },
  },
  {
    path: '/exams',
    name: 'exams',
    component: () => import('./features/exam/pages/ExamsPage.vue'),
    meta: { role: 'EXAM_ADMINISTRATOR' },
  },
  {
    path: '/exams/:examId',
    name: 'exam',
    component: () => import('./features/exam/pages/ExamPage.vue'),
    props: true,
    meta: { role: 'EXAM_ADMINISTRATOR' },
  },
  { path: '/:rest(.*)*', redirect: '/' },
]

export function createConsole(pinia: Pinia): Router {
  const router = createRouter({ history: createWebHistory(import.meta.env.BASE_URL), routes })
  router.beforeEach(async (to) => {
    const session = useSession(pinia)
    await session.known('STAFF')
    return to.meta.open ? true : admit(session.me, to.meta.role, to.fullPath, to.name === 'password')
  })
  return router
}

/** Nobody enters without a log-in, nor with a one-time password; and each role has its own rooms. */
function admit(me: Me | null, role: Role | undefined, next: string, atPassword: boolean): true | RouteLocationRaw {
  if (!me) {
    return { name: 'log-in', query: { next } }
  }
  if (me.passwordChangeRequired) {
    return atPassword ? true : { name: 'password' }
  }
  return role && !me.roles.includes(role) ? { name: 'work' } : true
}
