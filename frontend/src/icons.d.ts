declare module '*.svg?icon' {
	const inside: string;
	export default inside;
}
