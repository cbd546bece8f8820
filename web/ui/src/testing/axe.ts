import axe from 'axe-core'

/** What axe finds wrong with the page as it stands; colours and landmarks need a real browser and a whole page. */
export async function axeViolations(container: Element): Promise<readonly string[]> {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}
