export const benchNames = () => undefined
