/** What every path of the open API begins with. */
export const apiPrefix = '/open_api_v1'
