/** The prefix of every path of the open API. */
export const apiPrefix = '/open_api_v1'
