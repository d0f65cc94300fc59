import { isDemonym, isKnownPlace } from './gazetteer';

/** Bodies and products that every reader of news knows. */
const KNOWN = new Set(
  'White House;NASA;CNN;BBC;Mars;Moon;Sun;Venus;Jupiter;Saturn;Solar System;Harvard;Congress;Senate;House;Supreme Court;High Court;United Nations;UN;U.N.;European Union;EU;NATO;FBI;CIA;Pentagon;Kremlin;Parliament;Wall Street;Twitter;Facebook;Google;YouTube;Instagram;TikTok;Apple;Amazon;Microsoft;Netflix;Samsung;Sony;iPhone;iPad;Mac;Android;Windows;Internet;Earth;Democrats;Republicans;Republican Party;Democratic Party;Democratic;GOP;Christmas;Easter;Olympics;World Cup;World War II;Bible;God;Reuters;AP;Associated Press'.split(
    ';',
  ),
);

/** Places that everybody knows, alone or joined ("US-China", "Delhi-NCR"), and such bodies. */
export const isCommonKnowledge = (name: string): boolean =>
  KNOWN.has(name) ||
  /^\S+ (?:government|military|army|navy)$/i.test(name) ||
  name
    .split('-')
    .some((part) => isKnownPlace(smaller(part).replace(/ (?:State|City)$/, '')) || isDemonym(smaller(part)));

/** "NEW DELHI" in small letters. */
const smaller = (name: string): string =>
  name.length > 4 && name === name.toUpperCase()
    ? name.replace(/(?<=\p{L})\p{L}+/gu, (rest) => rest.toLowerCase())
    : name;
