/** Whether the text is a ROME occupation code, such as `H2301`. */
export const isRomeCode = (text: string): boolean => typeof text === 'string' && /^[A-Z]\d{4}$/.test(text);
