import { expect, test } from 'vitest'
import { openCompany } from '../testing.ts'

test('phones and addresses come in pairs of an id and a content, numbers as text or not', async () => {
  const { post, call } = await openCompany()
  const cellphones = [
    [null, '13400000000'],
    [null, 13500000000],
  ]
  const created = await post('/customers', { customer: { cellphones }, other_emails: [[null, 'x@example.com']] })
  expect(created).toMatchObject({
    code: 1000,
    customer: {
      cellphones: [{ content: '13400000000' }, { content: '13500000000' }],
      other_emails: [{ content: 'x@example.com' }],
    },
  })
  const [phone] = (created.customer as { cellphones: { id: number }[] }).cellphones
  const changed = await call('PUT', '/customers/update_customer', {
    query: { type: 'cellphone', content: '13400000000' },
    body: { customer: { cellphones: [[String(phone?.id), '13600000000']] } },
  })
  expect(changed.body).toMatchObject({
    customer: { cellphones: [{ id: phone?.id, content: '13600000000' }, { content: '13500000000' }] },
  })
})
