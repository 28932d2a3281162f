/** What the `submit` of a form returns where it has sent nothing, though nothing was thrown: the form stays unsaved. */
export const NOT_SENT = Symbol('not sent');
