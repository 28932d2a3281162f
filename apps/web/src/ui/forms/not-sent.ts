/** Returned by the `submit` of a form that has sent nothing and thrown nothing: the form stays unsaved. */
export const NOT_SENT = Symbol('not sent');
