/** The company of the data file of the bench, and of the lines that check signatures. */
export const credentials = { email: 'admin@udesk.cn', apiToken: '11111111-2222-4333-8444-555555555555' }
