"""Money: whole minor units of a currency, never a fraction and never a float."""

from typing import NamedTuple, Self

LARGEST = 2**53 - 1
"""Beyond, programs that read JSON numbers as floats would lose some."""
CURRENCIES = frozenset(
    """
    AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP
    CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR
    IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU
    MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG
    SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST
    XAF XCD XCG XOF XPF YER ZAR ZMW ZWG
    """.split()  # noqa: SIM905 - quotes would bury them
)


class Money(NamedTuple):
    """An amount, such as 125000 Rappen: `Money(125000, "CHF")`."""

    minor: int
    currency: str

    @classmethod
    def checked(cls, minor: object, currency: object) -> Self:
        """From outside; raises `ValueError` with the reason."""
        if not isinstance(minor, int) or isinstance(minor, bool) or not -LARGEST <= minor <= LARGEST:
            raise ValueError("The amount is a whole number of minor units.")
        if not isinstance(currency, str) or currency not in CURRENCIES:
            raise ValueError("The currency is a code of ISO 4217, such as CHF.")
        return cls(minor, currency)
