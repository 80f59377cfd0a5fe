export { default as OneCalendar } from './OneCalendar.svelte';
export { loadMessages as loadCalendarMessages } from './messages.ts';
