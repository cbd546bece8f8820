import { plugins } from '@keju/ui/testing'
import { render } from '@testing-library/vue'
import type { Component } from 'vue'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'
import { routes } from '../router'

const Elsewhere = { template: '' }

/** Renders a page at its address; wherever it leads to is empty. */
export async function renderPage(page: Component, at: string, props: Record<string, unknown> = {}) {
  const router = siteWithEmptyPages()
  await router.push(at)
  const rendered = render(page, { props, global: { plugins: [...plugins(), router] } })
  return { ...rendered, router, path: () => router.currentRoute.value.fullPath }
}

function siteWithEmptyPages(): Router {
  return createRouter({
    history: createMemoryHistory(),
    routes: routes.map(({ path, name }) => ({ path, name, component: Elsewhere }) as (typeof routes)[number]),
  })
}
