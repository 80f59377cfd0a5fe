export { default as FairCalendar } from './FairCalendar.svelte';
export { loadMessages as loadCalendarMessages } from './messages.ts';
