declare module 'date-holidays-parser' {
  const Holidays: unknown
  export default Holidays
}
