const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a name in the file store is the id of a row. */
export const isFileId = (name: unknown): name is string => typeof name === 'string' && UUID.test(name);
