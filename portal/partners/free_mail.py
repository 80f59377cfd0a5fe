"""Mail domains that say nothing about a firm: anybody gets an address there."""

FREE = """
    gmail.com googlemail.com outlook.com outlook.de outlook.fr outlook.it hotmail.com hotmail.ch hotmail.de
    hotmail.fr hotmail.it live.com live.de live.fr live.it msn.com yahoo.com yahoo.de yahoo.fr yahoo.it
    ymail.com rocketmail.com icloud.com me.com mac.com aol.com aol.de gmx.ch gmx.de gmx.net gmx.at gmx.com
    web.de freenet.de t-online.de arcor.de bluewin.ch bluemail.ch hispeed.ch sunrise.ch swissonline.ch
    quickline.ch green.ch vtxmail.ch romandie.com netplus.ch citycable.ch bluewin.com protonmail.com
    protonmail.ch proton.me pm.me tutanota.com tutanota.de tuta.io posteo.de posteo.ch mailbox.org
    fastmail.com hey.com zoho.com yandex.com yandex.ru mail.ru mail.com email.com email.de orange.fr
    wanadoo.fr free.fr sfr.fr laposte.net neuf.fr libero.it tiscali.it virgilio.it alice.it tin.it inwind.it
    chello.at aon.at a1.net kabelmail.de vodafone.de o2online.de online.de 1und1.de magenta.de
"""
FREE_MAIL = tuple(FREE.split())
