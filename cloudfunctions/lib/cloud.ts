import cloud from 'wx-server-sdk';

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string });

export { cloud };

/** Missing documents are answers, not errors: an option that the SDK's types do not know. */
const options: object = { throwOnNotFound: false };
export const database = cloud.database(options);
export const command = database.command;
