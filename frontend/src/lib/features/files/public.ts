import './cache.ts';

export { default as Attachments } from './Attachments.svelte';
export { default as FileList } from './FileList.svelte';
export { Uploads } from './uploads.svelte.ts';
export { loadMessages as loadFileMessages, say as sayOfFiles } from './messages.ts';
