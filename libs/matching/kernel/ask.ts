/** What only the rules themselves know: asked once for each class, or for the few pairs that need it. */
@external('rules', 'calendars')
export declare function calendars(school: i32, company: i32): i32;
/** Of a criterion by its number in `CLASS_CRITERIA`. */
@external('rules', 'classValue')
export declare function classValue(criterion: i32, student: i32, offer: i32): i32;
@external('rules', 'metres')
export declare function metres(place: i32): i32;
@external('rules', 'isLawful')
export declare function isLawful(student: i32, offer: i32, first: i32): bool;
/** Days from this one to the same three months later, where the table does not reach. */
@external('rules', 'margin')
export declare function margin(day: i32): i32;
