/** Functions of the rules, called from the kernel once per pair of classes, or for the few pairs that need it. */
@external('rules', 'calendars')
export declare function calendars(school: i32, company: i32): i32;
/** Returns the value of a criterion, given by its number in `CLASS_CRITERIA`. */
@external('rules', 'classValue')
export declare function classValue(criterion: i32, student: i32, offer: i32): i32;
@external('rules', 'metres')
export declare function metres(place: i32): i32;
@external('rules', 'isLawful')
export declare function isLawful(student: i32, offer: i32, first: i32): bool;
/** Returns the days from a day to the same day three months later, for days outside of the table. */
@external('rules', 'margin')
export declare function margin(day: i32): i32;
