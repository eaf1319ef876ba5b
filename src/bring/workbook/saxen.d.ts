declare module 'saxen' {
  type Attributes = () => Readonly<Record<string, string>>
  export class Parser {
    on(event: 'openTag', heard: (name: string, attributes: Attributes) => void): this
    on(event: 'closeTag', heard: (name: string) => void): this
    on(event: 'text' | 'cdata', heard: (text: string) => void): this
    on(event: 'error' | 'warn', heard: (error: Error) => void): this
    stop(): void
    parse(xml: string): Error | undefined
  }
}
