/** How an ability of the phone stands: working, denied to us, or not there at all. */
export type AbilityState = 'on' | 'refused' | 'absent';
