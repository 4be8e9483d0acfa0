/** Where the regional exchange is, in the sandbox's one origin. */
export const EXCHANGE_PATH = '/exchange';

/** Where its own SMART server hangs. */
export const EXCHANGE_OAUTH_PATH = `${EXCHANGE_PATH}/oauth`;
